using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Weekends;

/// <summary>A line of a classification, as a file has it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Position">The place held, or the rank among fastest laps.</param>
/// <param name="Text">The position as the source writes it; rows of one shared car have the same.</param>
/// <param name="Status">How the session ended.</param>
/// <param name="Number">The number of the car.</param>
/// <param name="Driver">The id of the driver.</param>
/// <param name="Constructor">The id of the chassis' make.</param>
/// <param name="Engine">The id of the engine's make.</param>
/// <param name="SharedCar">Whether the driver took the car over from that of another row.</param>
/// <param name="Laps">Laps completed.</param>
/// <param name="Time">The time of the race, or of the lap.</param>
/// <param name="Grid">The place on the grid.</param>
/// <param name="FastestLap">Whether the row says that it has the fastest lap of the race.</param>
internal sealed record ResultRow(
    DataPlace Place,
    int? Position,
    string Text,
    ResultStatus Status,
    string? Number,
    string Driver,
    string? Constructor,
    string? Engine,
    bool SharedCar,
    int? Laps,
    Duration? Time,
    int? Grid,
    bool FastestLap);
