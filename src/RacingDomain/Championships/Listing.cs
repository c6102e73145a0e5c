namespace RacingDomain.Championships;

/// <summary>Who has a row in the table.</summary>
public enum Listing
{
    /// <summary>Everyone who took part in a session that counts.</summary>
    Participants,

    /// <summary>Who has points, or a decision on them.</summary>
    Scorers,

    /// <summary>Who was classified in a session in which wins are counted, or has points.</summary>
    Classified,

    /// <summary>Who was classified or took part in qualifying, or has points.</summary>
    ClassifiedOrQualified,
}
