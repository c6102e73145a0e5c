namespace RacingDomain.Seasons;

/// <summary>What the positions of a classification count.</summary>
public enum PositionBasis
{
    /// <summary>All cars of the session.</summary>
    Overall,

    /// <summary>The cars of each class by themselves.</summary>
    Class,
}
