using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>A car in the order of a session, from a file or from the manifest.</summary>
internal sealed record TimingRow(
    string File,
    int Line,
    int? Position,
    CarNumber Number,
    ClassId? Class,
    string? Team,
    string? Vehicle,
    ResultStatus Status,
    int? Laps,
    Duration? Time,
    Duration? FastestLap,
    IReadOnlyList<TimingDriver> Drivers);

/// <summary>A driver listed for a car.</summary>
internal sealed record TimingDriver(DriverId Id, string Name, NationId? Nation, DriverRating? Rating);
