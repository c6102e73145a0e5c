namespace RacingDomain.Seasons;

/// <summary>The order of competitors who are level, settled by the officials for the tables of the rounds concerned.</summary>
/// <remarks>Immutable, compared by value. It has an effect only on those who are level by every rule before it.</remarks>
public sealed record TieSettled : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="order">The competitors, the first first.</param>
    /// <exception cref="ArgumentException">There are fewer than two, an id is empty, or someone stands twice.</exception>
    public TieSettled(params ValueArray<CompetitorRef> order) =>
        Order = order.Length < 2 ? throw new ArgumentException("A tie needs two competitors.", nameof(order)) : Each(order, nameof(order));

    /// <summary>The competitors, the first first.</summary>
    public ValueArray<CompetitorRef> Order { get; }
}
