namespace RacingDomain.Seasons;

/// <summary>Says for which championships a round counts, for a class or for all.</summary>
/// <remarks>Immutable, compared by value. Where a round has no restriction for a class, it counts for every championship.</remarks>
public sealed record RoundRestriction
{
    /// <summary>Restricts a round.</summary>
    /// <param name="countsFor">The championships for which it counts; empty for none.</param>
    /// <param name="class">The class concerned; null for all.</param>
    /// <exception cref="ArgumentException">The class id is empty.</exception>
    public RoundRestriction(ValueArray<ChampionshipScope> countsFor, ClassId? @class = null)
    {
        CountsFor = countsFor;
        Class = Require.OptionalId(@class);
    }

    /// <summary>The class concerned; null for all.</summary>
    public ClassId? Class { get; }

    /// <summary>The championships for which the round counts; empty for none.</summary>
    public ValueArray<ChampionshipScope> CountsFor { get; }
}
