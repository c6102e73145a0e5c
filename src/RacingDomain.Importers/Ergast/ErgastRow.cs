using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Ergast;

/// <summary>One result of a response, without its points.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Order">Where it comes in the list.</param>
/// <param name="Position">The place held.</param>
/// <param name="Text">The position as the source writes it.</param>
/// <param name="Status">How the session ended.</param>
/// <param name="Number">The number of the car.</param>
/// <param name="Driver">The id of the driver.</param>
/// <param name="Constructor">The id of the constructor.</param>
/// <param name="Laps">Laps completed.</param>
/// <param name="Time">The time of the race, or the best one of qualifying.</param>
/// <param name="Grid">The place on the grid.</param>
/// <param name="LapRank">The rank of the fastest lap.</param>
/// <param name="LapTime">The fastest lap.</param>
internal sealed record ErgastRow(
    DataPlace Place,
    int? Order,
    int? Position,
    string Text,
    ResultStatus Status,
    string? Number,
    string Driver,
    string? Constructor,
    int? Laps,
    Duration? Time,
    int? Grid,
    int? LapRank,
    Duration? LapTime)
{
    /// <summary>Whether another row says the same, wherever it stands.</summary>
    internal bool Says(ErgastRow other) => this with { Place = other.Place } == other;
}
