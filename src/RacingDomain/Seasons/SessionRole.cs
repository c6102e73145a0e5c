namespace RacingDomain.Seasons;

/// <summary>What the order of a session is used for.</summary>
public enum SessionRole
{
    /// <summary>It pays points where the rules say so, and sets a grid where it is a qualifying session.</summary>
    Full,

    /// <summary>It sets the grid and pays nothing.</summary>
    GridOnly,

    /// <summary>It pays points and sets no grid.</summary>
    PointsOnly,
}
