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

/// <summary>A line of a classification.</summary>
internal sealed record F1dbResult(
    string File,
    int Row,
    int Race,
    int? Position,
    string Text,
    string? Number,
    string Driver,
    string? Constructor,
    string? Engine,
    bool SharedCar,
    int? Laps,
    Duration? Time,
    int? Grid,
    bool FastestLap);
