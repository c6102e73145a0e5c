namespace RacingDomain.Testing.Generators;

/// <summary>What became of a car in a session.</summary>
internal enum Outcome
{
    Classified,
    RetiredInPlace,
    Retired,
    NotClassified,
    Disqualified,
    DidNotStart,
    Absent,
}
