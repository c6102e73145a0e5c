namespace RacingDomain.Championships;

/// <summary>A part of the season of which the best results count.</summary>
/// <remarks>Immutable, compared by value. Parts are by the numbers of the calendar, held or not (Formula One 1967-80).</remarks>
public sealed record CountingPart
{
    /// <summary>Creates a part.</summary>
    /// <param name="firstRound">The number of its first round.</param>
    /// <param name="lastRound">The number of its last round; null for the rest of the season.</param>
    /// <param name="best">How many results count; null for all.</param>
    /// <exception cref="ArgumentException">A number is out of range, or the last round is before the first.</exception>
    public CountingPart(int firstRound, int? lastRound = null, int? best = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstRound, 1);
        if (lastRound < firstRound)
        {
            throw new ArgumentOutOfRangeException(nameof(lastRound), lastRound, "The last round of a part is not before its first.");
        }

        FirstRound = firstRound;
        LastRound = lastRound;
        Best = Require.AtLeast(0, best);
    }

    /// <summary>The number of the first round.</summary>
    public int FirstRound { get; }

    /// <summary>The number of the last round; null for the rest of the season.</summary>
    public int? LastRound { get; }

    /// <summary>How many results count; null for all.</summary>
    public int? Best { get; }

    /// <summary>Whether a round is in the part.</summary>
    /// <param name="round">The number of the round.</param>
    public bool Contains(int round) => round >= FirstRound && (LastRound is not { } last || round <= last);
}
