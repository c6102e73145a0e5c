namespace RacingDomain.TieBreaks;

/// <summary>Says that those who are still level share the position.</summary>
/// <remarks>Immutable, compared by value. It parts nobody: it stands last in a chain to tell that a tie that gets there is meant to stay.</remarks>
public sealed record PositionShared : ITieBreak
{
    /// <inheritdoc/>
    public string Name => "position-shared";

    /// <inheritdoc/>
    public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks) => ranks.Clear();

    /// <inheritdoc/>
    public string Describe(TieRecord ahead, TieRecord behind) => "position shared";
}
