using RacingDomain.Seasons;

namespace RacingDomain.Testing.Generators;

/// <summary>Draws the recipes of seasons.</summary>
internal static class SeasonRecipes
{
    private const int AtTheEnd = 100;

    internal static SeasonRecipe Random(Random random, SeasonShape? shape = null)
    {
        shape ??= SeasonShape.Usual;
        var classes = random.Next(1, shape.MostClasses + 1);
        var cars = Enumerable.Range(0, random.Next(1, 8)).Select(_ => new CarRecipe(random.Next(classes), random.Next(3), random.Next(1, 4), Rarely(random, 5), random.Next(100))).ToValueArray();
        var rounds = Enumerable.Range(0, random.Next(1, shape.MostRounds + 1)).Select(_ => Round(random, shape, cars.Length)).ToValueArray();
        var decisions = Enumerable.Range(0, random.Next(4)).Select(_ => Decision(random)).ToValueArray();
        return new SeasonRecipe(classes, cars, rounds, decisions, Rarely(random, 3) ? random.Next(6) : -1, Rarely(random, 3) ? random.Next(cars.Length) : -1) { Shape = shape };
    }

    /// <summary>A season in which the cars take turns in the places, so that many are level at its end.</summary>
    internal static SeasonRecipe Turns(Random random, SeasonShape shape)
    {
        var own = shape.Classes.IsEmpty ? random.Next(shape.MostClasses) : 0;
        var cars = Enumerable.Range(0, random.Next(2, 5)).Select(i => new CarRecipe(own, i % 3, random.Next(1, 4), false, i)).ToValueArray();
        var session = new RoundRecipe([], false, 0, 10, false);
        var rounds = Enumerable.Range(0, cars.Length * random.Next(1, 3))
            .Select(turn => session with { Sessions = Sessions(shape, (kind, role) => new SessionRecipe(kind, role, Enumerable.Range(0, cars.Length).Select(car => new LineRecipe((car + turn) % cars.Length, Outcome.Classified, false, false, 0, false)).ToValueArray())) })
            .ToValueArray();
        return new SeasonRecipe(shape.MostClasses, cars, rounds, [], -1, -1) { Shape = shape };
    }

    private static ValueArray<SessionRecipe> Sessions(SeasonShape shape, Func<SessionKind, SessionRole, SessionRecipe> make) =>
        shape.Kinds.Where(kind => kind is not (SessionKind.Practice or SessionKind.Race)).Append(SessionKind.Race).Select(kind => make(kind, SessionRole.Full)).ToValueArray();

    private static bool Rarely(Random random, int oneOf) => random.Next(oneOf) == 0;

    private static RoundRecipe Round(Random random, SeasonShape shape, int cars)
    {
        var sessions = new List<SessionRecipe>();
        if (Rarely(random, 3) && !shape.Kinds.IsEmpty)
        {
            sessions.Add(Session(random, shape, shape.Kinds[random.Next(shape.Kinds.Length)], Rarely(random, 4) ? SessionRole.GridOnly : SessionRole.Full, cars));
        }

        sessions.Add(Session(random, shape, SessionKind.Race, SessionRole.Full, cars));
        if (Rarely(random, 5))
        {
            sessions.Add(Session(random, shape, SessionKind.Race, SessionRole.Full, cars));
        }

        return new RoundRecipe(
            sessions.ToValueArray(), Rarely(random, 10), Rarely(random, 5) ? random.Next(1, 3) : 0, Rarely(random, 5) ? random.Next(11) : 10, Rarely(random, 4), random.Next(1000));
    }

    private static SessionRecipe Session(Random random, SeasonShape shape, SessionKind kind, SessionRole role, int cars) =>
        new(kind, role, Enumerable.Range(0, cars).Select(_ => Line(random, shape)).ToValueArray());

    private static LineRecipe Line(Random random, SeasonShape shape) => new(
        random.Next(100),
        Rarely(random, 3) ? (Outcome)random.Next(7) : Outcome.Classified,
        Rarely(random, 7),
        Rarely(random, 12),
        random.Next(4) * 30,
        Rarely(random, 10),
        shape.HasLapsLed ? random.Next(4) * 7 : 0);

    private static DecisionRecipe Decision(Random random) => new(
        random.Next(DecisionRecipe.Kinds),
        random.Next(-1, 5),
        random.Next(8),
        random.Next(8),
        random.Next(6) switch { 0 => 0, 1 => 1, 2 => 2, 3 => AtTheEnd, _ => -1 },
        random.Next(-5, 6));
}
