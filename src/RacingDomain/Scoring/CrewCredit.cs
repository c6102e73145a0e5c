namespace RacingDomain.Scoring;

/// <summary>Which drivers of a car are credited.</summary>
public enum CrewCredit
{
    /// <summary>All who drove: those listed, but for the ones known not to have driven, and those who drove without being listed.</summary>
    Drove,

    /// <summary>All listed for the event, whether they drove or not.</summary>
    Listed,

    /// <summary>The driver who started the session in the car; all who drove where that is not known.</summary>
    Starter,

    /// <summary>The car's drivers in the race of the round, besides those who drove in this session; before the race, those listed for its event.</summary>
    CrewOfRace,
}
