namespace RacingDomain.Standings;

/// <summary>A competitor in the order of a table.</summary>
/// <remarks>Small and without references, because rows are moved when they are put in order.</remarks>
internal struct Ranked
{
    /// <summary>What he is compared by first; nothing where it is not by points alone.</summary>
    internal RankKey Key;
    internal Position Position;

    internal Ranked(int number) => Number = number;

    /// <summary>The competitor's number in the roster.</summary>
    internal int Number { get; }
}
