namespace RacingDomain.TieBreaks;

/// <summary>One step that tries to part competitors who are level.</summary>
/// <remarks>
/// It gets the whole group that is level, since some rules (head-to-head) are no comparison of two. It keeps no state, and does not go by where one stands in the group: the chain asks
/// those that are not its own again, the other way round.
/// </remarks>
public interface ITieBreak
{
    /// <summary>The name of the step, for explanations and documents.</summary>
    string Name { get; }

    /// <summary>Ranks a group of competitors who are level so far.</summary>
    /// <param name="group">The group, of at least two.</param>
    /// <param name="ranks">To be filled with one number for each: the lower is ahead, equal numbers stay level.</param>
    void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks);

    /// <summary>Says in English why one is ahead of another, after this step parted them.</summary>
    /// <param name="ahead">The competitor ahead.</param>
    /// <param name="behind">The competitor behind.</param>
    string Describe(TieRecord ahead, TieRecord behind);
}
