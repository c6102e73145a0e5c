using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Timing;

/// <summary>A season to be imported from timing files: the calendar, the files of its sessions, and what the officials decided afterwards.</summary>
internal sealed record TimingManifest(
    Series Series,
    SeasonId Season,
    RulebookId Rulebook,
    ValueArray<ManifestClass> Classes,
    IReadOnlyDictionary<string, string> Manufacturers,
    IReadOnlyDictionary<string, string> DriverAliases,
    ValueArray<EntryAlias> EntryAliases,
    ValueArray<ManifestRound> Rounds,
    ValueArray<ManifestDecision> Decisions);

/// <summary>A class, and how the files call it.</summary>
internal sealed record ManifestClass(ClassId Id, string Name, string Label);

/// <summary>In one round a car number stands for the season entry of another number.</summary>
internal sealed record EntryAlias(int Round, CarNumber Car, CarNumber Entry);

/// <summary>A round of the calendar.</summary>
internal sealed record ManifestRound(
    int Number,
    string Event,
    string? Circuit,
    DateTimeZone? TimeZone,
    LocalDate Date,
    Duration? Length,
    ValueArray<ManifestSession> Sessions,
    IReadOnlyDictionary<string, ValueArray<string>> CountsFor);

/// <summary>A session of a round, with its file or its lines.</summary>
internal sealed record ManifestSession(
    SessionKind Kind,
    LocalDateTime? Start,
    ValueArray<ClassId> Classes,
    bool? Pays,
    string? File,
    ValueArray<ManifestLine>? Lines,
    string? Source,
    ValueArray<ManifestCheckpoint> Checkpoints,
    string? Laps);

/// <summary>A line of an order that is given in the manifest itself.</summary>
internal sealed record ManifestLine(
    Position? Position, CarNumber Car, ClassId? Class, string? Team, string? Vehicle, ValueArray<string> Drivers, ResultStatus Status);

/// <summary>A mark inside a session at which the order counts; without lines it is taken from the laps.</summary>
internal sealed record ManifestCheckpoint(Duration At, ValueArray<ManifestLine> Lines);

/// <summary>What a decision of the manifest does.</summary>
internal enum ManifestRuling
{
    MovedToLast,
    Removed,
    Reordered,
    NoPoints,
    PointsDeduction,
}

/// <summary>What the officials decided after the files were written.</summary>
internal sealed record ManifestDecision(
    int Round,
    ValueArray<ClassId> Classes,
    SessionKind? Session,
    ManifestRuling Ruling,
    ValueArray<CarNumber> Cars,
    string? Manufacturer,
    ValueArray<string> Championships,
    Points? Points,
    ValueArray<string> Voids,
    LocalDate? Announced,
    string Reason,
    DecisionStatus Status,
    string? Source);
