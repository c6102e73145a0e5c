using System.Diagnostics.CodeAnalysis;
using RacingDomain.Seasons;

namespace RacingDomain.Importers;

/// <summary>What came of an import: a season, or all that is wrong with the data.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ImportResult
{
    internal ImportResult(Season? season, ValueArray<ImportDiagnostic> diagnostics)
    {
        Season = season;
        Diagnostics = diagnostics;
    }

    /// <summary>The season; null if there is an error.</summary>
    public Season? Season { get; }

    /// <summary>What is wrong, in the order in which it was found, at most a hundred; warnings only, if there is a season.</summary>
    public ValueArray<ImportDiagnostic> Diagnostics { get; }

    /// <summary>Whether there is a season.</summary>
    [MemberNotNullWhen(true, nameof(Season))]
    public bool Succeeded => Season is not null;
}
