namespace RacingDomain.Scoring;

/// <summary>What competitors of the championship get for a session whose order they are not in.</summary>
/// <remarks>Immutable, compared by value. In a low-point system, the number of entrants and one more.</remarks>
public sealed record Absence
{
    /// <summary>Creates the rule.</summary>
    /// <param name="points">How much.</param>
    /// <param name="plus">A number that is added; null for none.</param>
    /// <exception cref="ArgumentException">The number is undefined.</exception>
    public Absence(Points points, FieldCount? plus = null)
    {
        Points = points;
        Plus = plus is { } count ? Require.Defined(count, nameof(plus)) : null;
    }

    /// <summary>How much.</summary>
    public Points Points { get; }

    /// <summary>A number that is added; null for none.</summary>
    public FieldCount? Plus { get; }
}
