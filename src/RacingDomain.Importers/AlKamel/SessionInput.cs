using RacingDomain.Importers.Timing;

namespace RacingDomain.Importers.AlKamel;

/// <summary>A session of the manifest with what was read for it.</summary>
internal sealed record SessionInput(
    ManifestRound Round,
    ManifestSession Session,
    string Pointer,
    IReadOnlyList<TimingRow> Rows,
    IReadOnlyList<(ManifestCheckpoint Mark, IReadOnlyList<TimingRow> Rows)> Checkpoints,
    IReadOnlyDictionary<CarNumber, List<TimedLap>>? Laps)
{
    /// <summary>Whether its order stands in the manifest.</summary>
    internal bool IsFromManifest => Session.File is null;
}
