using NodaTime;

namespace RacingDomain.Importers.F1db;

/// <summary>A race weekend of the calendar.</summary>
internal sealed record F1dbRace(
    int Id,
    int Round,
    LocalDate Date,
    LocalTime? Time,
    string GrandPrix,
    string Circuit,
    int? Laps,
    int? ScheduledLaps,
    Points? Distance,
    Points? ScheduledDistance,
    LocalDate? QualifyingDate,
    LocalTime? QualifyingTime,
    bool HasSprint,
    LocalDate? SprintDate,
    LocalTime? SprintTime,
    int? SprintLaps,
    int? SprintScheduledLaps,
    Points? SprintDistance,
    Points? SprintScheduledDistance);
