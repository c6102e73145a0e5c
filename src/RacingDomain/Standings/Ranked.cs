namespace RacingDomain.Standings;

/// <summary>A competitor in the order of a table.</summary>
internal struct Ranked(Tally tally)
{
    /// <summary>What he is compared by first: the larger one is ahead, and equal ones say nothing.</summary>
    internal long Key;
    internal Position Position;

    internal readonly Tally Tally => tally;
}
