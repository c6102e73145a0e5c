namespace RacingDomain.Championships;

/// <summary>The kinds of way into a phase.</summary>
public enum AdmissionKind
{
    /// <summary>By the ranking at the end of the phase before, the first first.</summary>
    Ranking,

    /// <summary>By a win in the phase before.</summary>
    Win,

    /// <summary>By a place in the table of another championship of the rulebook.</summary>
    Cup,
}
