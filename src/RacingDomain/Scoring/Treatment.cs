namespace RacingDomain.Scoring;

/// <summary>What a car that may not score does to the others.</summary>
public enum Treatment
{
    /// <summary>It is looked through: those behind move up.</summary>
    Transparent,

    /// <summary>It keeps its place, whose points are lost.</summary>
    Occupying,
}
