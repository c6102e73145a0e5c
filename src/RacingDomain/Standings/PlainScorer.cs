using System.Runtime.InteropServices;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>
/// Scores the ordinary session straight into lines: every car of the population in its place, points by scale in full to everyone in it, and nothing else. What is
/// not ordinary it leaves to the stages, which also explain what it did; a law holds the two together.
/// </summary>
internal sealed class PlainScorer
{
    private readonly SessionScorer scorer;
    private readonly Championship championship;
    private readonly PointsSystem points;
    private readonly Competitors competitors;
    private readonly Dictionary<Entry, int[]> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<Car> cars = [];
    private readonly List<AwardLine> awards = [];
    private readonly List<PlaceLine> places = [];
    private readonly List<DriverId> drivers = [];
    private readonly List<Competitor> found = [];

    private PlainScorer(SessionScorer scorer, Championship championship, PointsSystem points, Competitors competitors)
    {
        this.scorer = scorer;
        this.championship = championship;
        this.points = points;
        this.competitors = competitors;
    }

    /// <summary>The scorer of a championship, or null if its rules ask for more.</summary>
    internal static PlainScorer? For(SessionScorer scorer, Championship championship, IPointsSystem points, Participation participation, Competitors competitors)
    {
        var drivers = championship.Kind == CompetitorKind.Driver;
        return participation.IsOpen
            && championship.Population is { BestCarOnly: false, Vacancies: Vacancies.Closed, DeadHeats: DeadHeats.Stand, DriveTimes.IsEmpty: true }
            && points is PointsSystem composed
            && composed.Rules.All(IsPlain)
            && composed.Bonuses.All(bonus => bonus.When.Condition is null)
                ? new PlainScorer(scorer, championship, composed, competitors)
                : null;

        bool IsPlain(PointsRule rule) =>
            rule is { MinimumPart: null, Requirement: null, Absence: null, When.Condition: null }
            && rule.Scales.All(scale => scale.When.Condition is null)
            && rule.Weight.Cases.All(weight => weight.When.Condition is null)
            && rule.Credit is { Crew: CrewCredit.Drove, Sharing: CrewSharing.EachInFull, DriveTimes.IsEmpty: true, SeveralCars: not SeveralCars.Nominated }
            && (drivers ? rule.Credit.SeveralCars == SeveralCars.Sum : rule.Credit.BestCars is null);
    }

    /// <summary>The score of a session without decisions, or null if it is not ordinary.</summary>
    internal SessionScore? Score(Slot slot, Projection projection)
    {
        if (slot.Classification.Basis == PositionBasis.Class || slot.Source.Session.Role == SessionRole.GridOnly || !Collect(slot))
        {
            return null;
        }

        awards.Clear();
        places.Clear();
        try
        {
            if (cars.Count > 0 && !Pay(new ScoringContext(projection, () => Ledger.Empty, cars.Count(car => car.Line.Status.TookPart())), slot))
            {
                return null;
            }
        }
        catch (OverflowException)
        {
            // The stages say which rule it was.
            return null;
        }

        return new SessionScore(slot, ScoringBasis.Plain, scorer, [.. awards], [.. places]);
    }

    /// <summary>Finds the cars of the population; false if one of them is a case for the stages.</summary>
    private bool Collect(Slot slot)
    {
        var most = slot.Classification.Lines.Length;
        cars.Clear();
        _ = cars.EnsureCapacity(most);
        _ = awards.EnsureCapacity(most);
        _ = places.EnsureCapacity(most);
        _ = numbers.EnsureCapacity(numbers.Count == 0 ? most : 0);
        var entries = scorer.Season.EntriesOf(slot.Source.Event.Id);
        var round = slot.Round;
        var (position, first, shared) = (0, 0, 0);
        foreach (var line in slot.Classification.Lines)
        {
            var entry = entries[line.Entry];
            if (!championship.Population.Includes(entry.Class) || !round.CountsFor(championship.Id, championship.Identity.Title, championship.Kind, entry.Class))
            {
                continue;
            }

            var own = NumbersOf(entry);
            if (own.Length == 0 || !line.Drivers.IsEmpty || !entry.WithoutClaim.IsEmpty)
            {
                return false;
            }

            var number = line.Position?.Number ?? 0;
            if (number != position)
            {
                CloseRun(first, shared);
                (position, first, shared) = (number, cars.Count, 0);
            }

            shared++;
            cars.Add(new Car(entry, line, own, number == 0 ? 0 : first + 1, 0));
        }

        CloseRun(first, shared);
        return true;
    }

    private void CloseRun(int first, int shared)
    {
        foreach (ref var car in CollectionsMarshal.AsSpan(cars).Slice(first, shared))
        {
            car = car with { SharedBy = car.Place == 0 ? 0 : shared };
        }
    }

    private int[] NumbersOf(Entry entry)
    {
        if (!numbers.TryGetValue(entry, out var own))
        {
            drivers.Clear();
            found.Clear();
            foreach (var member in entry.Crew)
            {
                if (member.Role == championship.Population.Role)
                {
                    drivers.Add(member.Driver);
                }
            }

            competitors.Collect(entry, drivers, found);
            own = new int[found.Count];
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = scorer.Roster.NumberOf(found[i]);
            }

            numbers.Add(entry, own);
        }

        return own;
    }

    /// <summary>Pays the cars by every rule; false if there is a bonus too.</summary>
    private bool Pay(ScoringContext context, Slot slot)
    {
        foreach (var bonus in points.Bonuses)
        {
            if (bonus.When.Chooses(context))
            {
                return false;
            }
        }

        var owned = false;
        foreach (var rule in points.Rules)
        {
            if (rule.When.Chooses(context) && RuleScoring.Choose(rule.Scales, context) is { } scale)
            {
                var own = !owned && rule.Account == Accounts.Points;
                Pay(rule, scale, context, slot, own);
                owned |= own;
            }
        }

        if (!owned)
        {
            AddPlaces(slot);
        }

        return true;
    }

    private void Pay(PointsRule rule, Scale scale, ScoringContext context, Slot slot, bool ownsPlaces)
    {
        var name = scorer.Roster.NumberOf(rule.Name, rule.Account);
        var band = rule.Reduction.BandFor(context.Session.Running);
        var weight = rule.Weight.FactorFor(context);
        var setsGrid = scorer.SetsGrid(slot);
        foreach (ref readonly var car in CollectionsMarshal.AsSpan(cars))
        {
            var value = RuleScoring.OfPlace(band?.Scale ?? scale, rule.Ties, car.Place == 0 ? null : Position.Of(car.Place), car.SharedBy, car.Line.Status, context);
            value = RuleScoring.Weigh(value, band?.Factor, weight, rule.Weight.Rounding);
            foreach (var competitor in car.Competitors)
            {
                if (!value.IsZero)
                {
                    awards.Add(new AwardLine(value, car.Entry, competitor, name));
                }

                if (ownsPlaces)
                {
                    places.Add(PlaceOf(car, competitor, !value.IsZero, setsGrid));
                }
            }
        }
    }

    private void AddPlaces(Slot slot)
    {
        var setsGrid = scorer.SetsGrid(slot);
        foreach (var car in cars)
        {
            foreach (var competitor in car.Competitors)
            {
                places.Add(PlaceOf(car, competitor, false, setsGrid));
            }
        }
    }

    private static PlaceLine PlaceOf(in Car car, int competitor, bool paid, bool setsGrid) =>
        new(car.Entry, competitor, car.Place, car.Line.Position?.Number ?? 0, car.Line.Status, paid, true, setsGrid);

    private readonly record struct Car(Entry Entry, ResultLine Line, int[] Competitors, int Place, int SharedBy);
}
