using RacingDomain.Seasons;

namespace RacingDomain.Tests.Generators;

/// <summary>Draws the recipes of seasons.</summary>
internal static class SeasonRecipes
{
    internal static SeasonRecipe Random(Random random)
    {
        var classes = random.Next(1, 3);
        var cars = Enumerable.Range(0, random.Next(1, 8)).Select(_ => new CarRecipe(random.Next(classes), random.Next(3), random.Next(1, 4), Rarely(random, 5))).ToValueArray();
        var rounds = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Round(random, cars.Length)).ToValueArray();
        var decisions = Enumerable.Range(0, random.Next(4)).Select(_ => Decision(random)).ToValueArray();
        return new SeasonRecipe(classes, cars, rounds, decisions, Rarely(random, 3) ? random.Next(6) : -1, Rarely(random, 3) ? random.Next(cars.Length) : -1);
    }

    private static bool Rarely(Random random, int oneOf) => random.Next(oneOf) == 0;

    private static RoundRecipe Round(Random random, int cars)
    {
        var sessions = new List<SessionRecipe>();
        if (Rarely(random, 3))
        {
            sessions.Add(Session(random, Rarely(random, 2) ? SessionKind.Qualifying : SessionKind.Sprint, Rarely(random, 4) ? SessionRole.GridOnly : SessionRole.Full, cars));
        }

        sessions.Add(Session(random, SessionKind.Race, SessionRole.Full, cars));
        if (Rarely(random, 5))
        {
            sessions.Add(Session(random, SessionKind.Race, SessionRole.Full, cars));
        }

        return new RoundRecipe(sessions.ToValueArray(), Rarely(random, 10), Rarely(random, 5) ? random.Next(1, 3) : 0, Rarely(random, 5) ? random.Next(11) : 10, Rarely(random, 4));
    }

    private static SessionRecipe Session(Random random, SessionKind kind, SessionRole role, int cars) =>
        new(kind, role, Enumerable.Range(0, cars).Select(_ => Line(random)).ToValueArray());

    private static LineRecipe Line(Random random) => new(
        random.Next(100),
        Rarely(random, 3) ? (Outcome)random.Next(7) : Outcome.Classified,
        Rarely(random, 7),
        Rarely(random, 12),
        random.Next(4) * 30,
        Rarely(random, 10));

    private static DecisionRecipe Decision(Random random) => new(
        random.Next(DecisionRecipe.Kinds),
        random.Next(-1, 5),
        random.Next(8),
        random.Next(8),
        random.Next(6) switch { 0 => 0, 1 => 1, 2 => 2, 3 => 100, _ => -1 },
        random.Next(-5, 6));
}
