namespace RacingDomain.Championships;

/// <summary>How positions count on after a tie.</summary>
public enum RankStyle
{
    /// <summary>1, 2, 2, 4.</summary>
    Competition,

    /// <summary>6, 6, 7, 7, 8: one rank for each crew whose drivers are level (IMSA's driver tables).</summary>
    Dense,
}
