using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>What is around the sessions of a championship, for those rules that look beyond one session.</summary>
internal interface ISurroundings
{
    /// <summary>A car's entry and line in the race of the round, if it is among the sessions known.</summary>
    /// <param name="slot">The session that is scored.</param>
    /// <param name="known">How many sessions of its round are known.</param>
    /// <param name="entry">The car.</param>
    (Entry Entry, ResultLine Line)? InRace(Slot slot, int known, EntryId entry);

    /// <summary>The order at the end of the session that a checkpoint is in, if it is among the sessions known.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="known">How many sessions of its round are known.</param>
    Classification? EndOf(Slot checkpoint, int known);

    /// <summary>The competitors of the championship in a round.</summary>
    /// <param name="round">The number of the round.</param>
    ValueArray<Competitor> EntrantsOf(int round);

    /// <summary>The sessions of the round before one, the first first.</summary>
    /// <param name="slot">The session that is scored.</param>
    /// <param name="decisions">The decisions on it and on those before.</param>
    /// <param name="known">How many sessions of its round are known.</param>
    IEnumerable<Projection> Earlier(Slot slot, IReadOnlyList<Decision> decisions, int known);
}
