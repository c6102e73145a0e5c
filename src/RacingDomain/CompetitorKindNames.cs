namespace RacingDomain;

/// <summary>The names of competitor kinds in documents and commands.</summary>
public static class CompetitorKindNames
{
    private static readonly string[] Names = ["driver", "pairing", "entry", "team", "manufacturer", "constructor", "engine-maker", "nation", "group"];

    /// <summary>The name of a kind, such as <c>engine-maker</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a member of the enumeration.</exception>
    public static string ToName(this CompetitorKind kind)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)kind, (uint)Names.Length, nameof(kind));
        return Names[(int)kind];
    }
}
