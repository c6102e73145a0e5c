using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Weekends;

/// <summary>A race weekend as the files tell it.</summary>
/// <param name="Round">The number of the round.</param>
/// <param name="Date">The day of the race.</param>
/// <param name="Id">The id of the event, which another may have too.</param>
/// <param name="Name">The name of the event.</param>
/// <param name="Circuit">The name of the circuit.</param>
/// <param name="Status">Whether the round was held.</param>
/// <param name="Race">The race.</param>
/// <param name="Qualifying">The qualifying session, if there is or will be one.</param>
/// <param name="Sprint">The sprint, if there is or will be one.</param>
/// <param name="FastestLaps">The fastest laps of the race, with their ranks.</param>
internal sealed record Weekend(
    int Round,
    LocalDate Date,
    string Id,
    string Name,
    string Circuit,
    RoundStatus Status,
    WeekendSession Race,
    WeekendSession? Qualifying,
    WeekendSession? Sprint,
    IReadOnlyList<ResultRow> FastestLaps);
