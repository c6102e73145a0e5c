namespace RacingDomain.Scoring;

/// <summary>What happens to places that nobody holds.</summary>
public enum Vacancies
{
    /// <summary>Those behind move up: places count the cars ahead.</summary>
    Closed,

    /// <summary>They stay empty, and their points are lost.</summary>
    Kept,
}
