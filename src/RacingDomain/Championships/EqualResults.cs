namespace RacingDomain.Championships;

/// <summary>Which of equal results counts, where not all of them do.</summary>
public enum EqualResults
{
    /// <summary>The earlier.</summary>
    EarlierCounts,

    /// <summary>The later.</summary>
    LaterCounts,
}
