namespace RacingDomain.Scoring;

/// <summary>What happens to places that nobody holds.</summary>
public enum Vacancies
{
    /// <summary>Those behind move up: places count the cars ahead.</summary>
    Closed,

    /// <summary>
    /// They stay empty, and their points are lost. Where several classes are counted together, a vacant place is one of a class only if a decision says
    /// whose it was.
    /// </summary>
    Kept,
}
