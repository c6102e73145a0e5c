using RacingDomain.TieBreaks;

namespace RacingDomain.Championships;

/// <summary>How competitors are put in order.</summary>
/// <remarks>Immutable, compared by value. Keys come first, in their order; those equal in all of them go through the tie-breaks.</remarks>
public sealed record Ranking
{
    /// <summary>Creates a ranking.</summary>
    /// <param name="keys">The keys; most net points first if empty.</param>
    /// <param name="tieBreaks">The tie-breaks; countback and settled ties if null.</param>
    /// <param name="style">How positions count on after a tie.</param>
    /// <param name="wins">The results in which first places are wins and the first three podiums; all places in races if null.</param>
    /// <exception cref="ArgumentException">A key stands twice or the style is undefined.</exception>
    public Ranking(
        ValueArray<RankingKey> keys = default,
        TieBreakChain? tieBreaks = null,
        RankStyle style = RankStyle.Competition,
        ResultSelection? wins = null)
    {
        Keys = keys.IsEmpty ? [RankingKey.MostPoints] : Require.Distinct(keys);
        TieBreaks = tieBreaks ?? TieBreakChain.Usual;
        Style = Require.Defined(style);
        Wins = wins ?? TieBreaks.Steps.OfType<Countback>().FirstOrDefault()?.Selection ?? ResultSelection.AllRaces;
    }

    /// <summary>Most points, then countback; 1, 2, 2, 4.</summary>
    public static Ranking Usual { get; } = new();

    /// <summary>The keys.</summary>
    public ValueArray<RankingKey> Keys { get; }

    /// <summary>The tie-breaks.</summary>
    public TieBreakChain TieBreaks { get; }

    /// <summary>How positions count on after a tie.</summary>
    public RankStyle Style { get; }

    /// <summary>The results in which first places are wins: those of the countback, unless the rules say otherwise.</summary>
    public ResultSelection Wins { get; }
}
