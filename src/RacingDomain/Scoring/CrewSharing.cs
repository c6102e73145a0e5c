namespace RacingDomain.Scoring;

/// <summary>What several drivers of one car get.</summary>
public enum CrewSharing
{
    /// <summary>Each the full points.</summary>
    EachInFull,

    /// <summary>The points divided equally.</summary>
    Equally,

    /// <summary>Nothing, if there is more than one; nor does the car pay its team or make (Formula One from 1958).</summary>
    Nothing,
}
