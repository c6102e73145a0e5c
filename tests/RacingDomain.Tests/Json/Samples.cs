using NodaTime;

namespace RacingDomain.Tests.Json;

/// <summary>Garages that use every member, and none.</summary>
internal static class Samples
{
    public static readonly Garage Bare = new("Zoë's \"Garage\"", new(2021, 1, 30), null, [], [], null, [], Extensions.Empty);

    public static readonly Garage Full = Bare with
    {
        Doors = 2,
        Tags = ["", "Größe", "<&'>"],
        Mechanics =
        [
            new(DriverId.Parse("ann"), "Ann", Rating.Gold, Duration.FromMilliseconds(92_500), true, Instant.FromUnixTimeSeconds(1_612_032_000)),
            new(DriverId.Parse("bob"), "Bob", Rating.FoolsGold, Duration.FromHours(8), false, null),
        ],
        Main = new Box([new Hammer(5), new Box([Hands.Bare])]),
        Tools = [Hands.Bare, new Hammer(1)],
        Extensions = Extensions.From([new("b", "2"), new("a", "1")]),
    };
}
