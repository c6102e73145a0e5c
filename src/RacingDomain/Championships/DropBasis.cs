namespace RacingDomain.Championships;

/// <summary>From how many rounds results are dropped.</summary>
public enum DropBasis
{
    /// <summary>From those planned, a replacement standing for the round it replaces: nothing is dropped before more are run than will count.</summary>
    Planned,

    /// <summary>From those held so far: the number grows with the season.</summary>
    Held,
}
