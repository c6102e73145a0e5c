namespace RacingDomain.Seasons;

/// <summary>A competitor's results before a round no longer count: a new entrant takes over an old name.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record EarlierResultsVoided : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="competitors">The competitors.</param>
    /// <param name="beforeRound">The first round that counts.</param>
    /// <exception cref="ArgumentException">Nobody is named, an id is empty, someone twice, or the round is below 2.</exception>
    public EarlierResultsVoided(ValueArray<CompetitorRef> competitors, int beforeRound)
    {
        Someone(default, competitors);
        ArgumentOutOfRangeException.ThrowIfLessThan(beforeRound, 2);
        Competitors = competitors;
        BeforeRound = beforeRound;
    }

    /// <summary>The competitors.</summary>
    public ValueArray<CompetitorRef> Competitors { get; }

    /// <summary>The first round that counts.</summary>
    public int BeforeRound { get; }
}
