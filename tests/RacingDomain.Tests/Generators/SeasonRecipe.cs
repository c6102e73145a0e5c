using RacingDomain.Seasons;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Generators;

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

    /// <summary>A driver who is on no entry list.</summary>
    internal int ReliefDriver => (Cars.Length * MostCrew) + 1;

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
        var drivers = Enumerable.Range(0, ReliefDriver + 1).Select(index => new Driver(names.Driver(index), "Driver " + names.Driver(index))).ToValueArray();
        return new Season(
            new Series(SeriesId.Parse("generated"), "Generated"),
            SeasonId.Parse("2021"),
            RulebookId.Parse("generated"),
            Enumerable.Range(0, Classes).Select(index => new RacingClass(ClassOf(index), "Class " + Points.Of(index))).ToValueArray(),
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

    private static Round RoundOf(RoundRecipe round, int index) => new(
        index + 1,
        "Round " + Points.Of(index + 1),
        Racing.DayOf(index + 1),
        EventId.Parse("event-" + Points.Of(index + 1)),
        round.IsCancelled ? RoundStatus.Cancelled : RoundStatus.Held,
        restrictions: round.CountsFor switch
        {
            1 => [new RoundRestriction([ChampionshipScope.OfKinds(CompetitorKind.Driver)])],
            2 => [new RoundRestriction([])],
            _ => [],
        });

    private Event EventOf(RoundRecipe round, int index, Names names, bool byClass, int without) => new(
        EventId.Parse("event-" + Points.Of(index + 1)),
        "Event " + Points.Of(index + 1),
        entries: Enumerable.Range(0, Cars.Length).Where(car => car != without).Select(car => EntryOf(car, round.HasExtraDriver && car == 0, names)).ToValueArray(),
        sessions: round.IsCancelled ? [] : round.Sessions.Select((session, i) => SessionOf(round, session, index, i, names, byClass, without)).ToValueArray());

    private Entry EntryOf(int car, bool hasExtraDriver, Names names) => new(
        CarNumber.Parse(names.Car(car).ToString()),
        DriversOf(car).Concat(hasExtraDriver ? [ExtraDriver] : []).Select(driver => new CrewMember(names.Driver(driver))).ToValueArray(),
        @class: ClassOf(Cars[car].Class),
        team: names.Team(car / 2),
        manufacturer: names.Make(Cars[car].Make),
        withoutClaim: car == WithoutClaim ? [ChampionshipScope.All] : []);

    private Session SessionOf(RoundRecipe round, SessionRecipe session, int index, int number, Names names, bool byClass, int without)
    {
        var relief = names.Driver(ReliefDriver);
        var cars = Enumerable.Range(0, Cars.Length).ToList();
        var lines = byClass
            ? Enumerable.Range(0, Classes).SelectMany(k => session.Order(cars.FindAll(car => Cars[car].Class == k), names, relief, without))
            : session.Order(cars, names, relief, without);
        return new Session(
            SessionId.Parse("s" + Points.Of(number)),
            session.Kind,
            index + 1,
            [new Classification(lines.ToValueArray(), basis: byClass ? PositionBasis.Class : PositionBasis.Overall)],
            role: session.Role,
            running: new RunningFacts(scheduledLaps: 10, runLaps: round.RunLaps));
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
