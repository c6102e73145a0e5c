using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Testing.Generators;

/// <summary>A small description from which a whole season is made, and which shrinks.</summary>
/// <param name="Classes">How many classes there are.</param>
/// <param name="Cars">The cars.</param>
/// <param name="Rounds">The rounds; one a week, each an event of its own.</param>
/// <param name="Decisions">The decisions, in their order.</param>
/// <param name="Unregistered">The driver who alone has no registration; -1: nobody registers.</param>
/// <param name="WithoutClaim">The car without a claim to points; -1 for none.</param>
internal sealed record SeasonRecipe(
    int Classes,
    ValueArray<CarRecipe> Cars,
    ValueArray<RoundRecipe> Rounds,
    ValueArray<DecisionRecipe> Decisions,
    int Unregistered,
    int WithoutClaim)
{
    private const int MostCrew = 3;

    /// <summary>What seasons have that fit the rules they are made for.</summary>
    internal SeasonShape Shape { get; init; } = SeasonShape.Usual;

    /// <summary>A driver who is on no entry list.</summary>
    internal int ReliefDriver => (Cars.Length * MostCrew) + 1;

    /// <summary>The number of a round.</summary>
    internal int Number(int index) => Shape.Number(index, Rounds.Length);

    private int ExtraDriver => Cars.Length * MostCrew;

    internal static ClassId ClassOf(int index) => ClassId.Parse("k" + Points.Of(index));

    /// <summary>The drivers listed for a car.</summary>
    internal List<int> DriversOf(int car)
    {
        var drivers = Enumerable.Range(car * MostCrew, Cars[car].Crew).ToList();
        if (Cars[car].SharesDriver && car > 0)
        {
            drivers.Add(0);
        }

        return drivers;
    }

    /// <summary>The season without what the rules would have to look at: only results.</summary>
    internal SeasonRecipe Plain() => this with { Decisions = [], Unregistered = -1, WithoutClaim = -1, Rounds = Rounds.Select(round => round with { CountsFor = 0 }).ToValueArray() };

    /// <summary>Makes the season.</summary>
    /// <param name="names">The ids to use.</param>
    /// <param name="byClass">Whether positions count each class by itself.</param>
    /// <param name="without">A car to leave out; -1 for none.</param>
    internal Season Build(Names? names = null, bool byClass = false, int without = -1)
    {
        names ??= Names.Usual;
        var drivers = Enumerable.Range(0, ReliefDriver + 1).Select(index => new Driver(names.Driver(index), "Driver " + names.Driver(index), Shape.Nation(index))).ToValueArray();
        return new Season(
            new Series(SeriesId.Parse("generated"), "Generated"),
            Shape.Season,
            Shape.Rulebook,
            Enumerable.Range(0, Classes).Select(index => new RacingClass(Shape.Class(index), "Class " + Shape.Class(index))).ToValueArray(),
            drivers,
            Enumerable.Range(0, (Cars.Length / 2) + 1).Select(index => new Team(names.Team(index), "Team " + names.Team(index))).ToValueArray(),
            Enumerable.Range(0, 4).Select(index => new Manufacturer(names.Make(index), "Make " + names.Make(index))).ToValueArray(),
            Rounds.Select(RoundOf).ToValueArray(),
            Rounds.Select((round, i) => EventOf(round, i, names, byClass, without)).ToValueArray(),
            Decisions.Where(decision => without < 0 || (decision.Car % Cars.Length != without && decision.Other % Cars.Length != without)).Select(decision => decision.Build(this, names)).ToValueArray(),
            Unregistered < 0 ? [] : drivers.Where((_, i) => i != Unregistered).Select(driver => new Registration(CompetitorRef.Of(driver.Id))).ToValueArray());
    }

    internal IEnumerable<SeasonRecipe> Shrunk()
    {
        for (var i = 0; i < Rounds.Length && Rounds.Length > 1; i++)
        {
            yield return this with { Rounds = Rounds.Where((_, j) => i != j).ToValueArray() };
        }

        for (var i = 0; i < Decisions.Length; i++)
        {
            yield return this with { Decisions = Decisions.Where((_, j) => i != j).ToValueArray() };
        }

        for (var i = 0; i < Cars.Length && Cars.Length > 1; i++)
        {
            yield return WithoutCar(i);
        }

        if (Unregistered >= 0 || WithoutClaim >= 0)
        {
            yield return this with { Unregistered = -1, WithoutClaim = -1 };
        }

        if (Classes > 1)
        {
            yield return this with { Classes = 1, Cars = Cars.Select(car => car with { Class = 0 }).ToValueArray() };
        }

        if (Cars.Any(car => car.Crew > 1 || car.SharesDriver))
        {
            yield return this with { Cars = Cars.Select(car => car with { Crew = 1, SharesDriver = false }).ToValueArray() };
        }

        for (var i = 0; i < Decisions.Length; i++)
        {
            if (Decisions[i].Delay >= 0)
            {
                yield return this with { Decisions = Decisions.Select((d, j) => i == j ? d with { Delay = -1 } : d).ToValueArray() };
            }
        }

        for (var i = 0; i < Rounds.Length; i++)
        {
            foreach (var round in Rounds[i].Shrunk())
            {
                yield return this with { Rounds = Rounds.Select((r, j) => i == j ? round : r).ToValueArray() };
            }
        }
    }

    private Round RoundOf(RoundRecipe round, int index) => new(
        Number(index),
        "Round " + Points.Of(Number(index)),
        new LocalDate(2021, 1, 3).PlusWeeks(index),
        Shape.Event(index),
        round.IsCancelled ? RoundStatus.Cancelled : RoundStatus.Held,
        restrictions: round.CountsFor switch
        {
            1 => [new RoundRestriction([ChampionshipScope.OfKinds(CompetitorKind.Driver)])],
            2 => [new RoundRestriction([])],
            _ => [],
        });

    private Event EventOf(RoundRecipe round, int index, Names names, bool byClass, int without) => new(
        Shape.Event(index),
        "Event " + Points.Of(index + 1),
        entries: Enumerable.Range(0, Cars.Length).Where(car => car != without).Select(car => EntryOf(car, round.HasExtraDriver && car == 0, names)).ToValueArray(),
        sessions: round.IsCancelled ? [] : round.Sessions.Select((session, i) => SessionOf(round, session, index, i, names, byClass, without)).ToValueArray());

    private Entry EntryOf(int car, bool hasExtraDriver, Names names) => new(
        CarNumber.Parse(names.Car(car).ToString()),
        DriversOf(car).Concat(hasExtraDriver ? [ExtraDriver] : []).Select((driver, seat) => new CrewMember(names.Driver(driver), Shape.Rating(driver), Shape.Role(seat))).ToValueArray(),
        @class: Shape.Class(Cars[car].Class),
        team: names.Team(car / 2),
        manufacturer: names.Make(Cars[car].Make),
        engine: Shape.HasEngines ? names.Make((Cars[car].Make + Cars[car].Choice) % 4) : null,
        groups: Shape.Groups.Select(kind => new EntryGroup(kind, CompetitorId.Parse("g" + Points.Of(Cars[car].Choice % 3)))).ToValueArray(),
        withoutClaim: car == WithoutClaim ? [ChampionshipScope.All] : []);

    private Session SessionOf(RoundRecipe round, SessionRecipe session, int index, int number, Names names, bool byClass, int without)
    {
        var relief = names.Driver(ReliefDriver);
        var cars = Enumerable.Range(0, Cars.Length).ToList();
        var lines = byClass
            ? Enumerable.Range(0, Classes).SelectMany(k => session.Order(cars.FindAll(car => Cars[car].Class == k), names, relief, without))
            : session.Order(cars, names, relief, without);
        var order = new Classification(lines.ToValueArray(), basis: byClass ? PositionBasis.Class : PositionBasis.Overall);
        return new Session(
            Shape.Session(number, session.Kind, round.Choice),
            session.Kind,
            Number(index),
            [order],
            role: session.Role,
            length: session.Kind == SessionKind.Race ? Shape.Length(round.Choice) : null,
            running: new RunningFacts(scheduledLaps: 10, runLaps: round.RunLaps, greenLaps: Shape.GreenLaps(round.Choice)),
            checkpoints: session.Kind == SessionKind.Race ? Shape.CheckpointsOf(order, round.Choice).ToValueArray() : [],
            feats: Shape.FeatsOf(order, round.Choice + number).ToValueArray());
    }

    private SeasonRecipe WithoutCar(int car) => this with
    {
        Cars = Cars.Where((_, i) => i != car).ToValueArray(),
        WithoutClaim = WithoutClaim >= Cars.Length - 1 ? -1 : WithoutClaim,
        Rounds = Rounds.Select(round => round with
        {
            Sessions = round.Sessions.Select(session => session with { Lines = session.Lines.Where((_, i) => i != car).ToValueArray() }).ToValueArray(),
        }).ToValueArray(),
    };
}
