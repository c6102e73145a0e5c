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
    private readonly List<PlainCar> cars;
    private readonly List<Share> shares;
    private readonly List<AwardLine> awards;
    private readonly List<DriverId> drivers = [];
    private readonly List<Competitor> found = [];

    private PlainScorer(SessionScorer scorer, Championship championship, PointsSystem points, Competitors competitors)
    {
        this.scorer = scorer;
        this.championship = championship;
        this.points = points;
        this.competitors = competitors;
        var sheet = scorer.Roster.Worksheet;
        (cars, shares, awards) = (sheet.Cars, sheet.Shares, sheet.Awards);
    }

    /// <summary>The scorer of a championship, or null if its rules ask for more.</summary>
    internal static PlainScorer? For(SessionScorer scorer, Championship championship, IPointsSystem points, Participation participation, Competitors competitors)
    {
        var drivers = championship.Kind == CompetitorKind.Driver;
        return participation.IsOpen
            && championship.Population is { BestCarOnly: false, Vacancies: Vacancies.Closed, DeadHeats: DeadHeats.Stand }
            && points is PointsSystem composed
            && composed.Rules.All(IsPlain)
            && composed.Bonuses.All(bonus => bonus.When.Condition is null)
                ? new PlainScorer(scorer, championship, composed, competitors)
                : null;

        bool IsPlain(PointsRule rule) =>
            rule is { MinimumPart: null, Requirement: null, Absence: null, When.Condition: null }
            && rule.Scales.All(scale => scale.When.Condition is null)
            && rule.Weight.Cases.All(weight => weight.When.Condition is null)
            && rule.Credit is { Crew: CrewCredit.Drove, Sharing: CrewSharing.EachInFull, SeveralCars: not SeveralCars.Nominated }
            && (drivers ? rule.Credit.SeveralCars == SeveralCars.Sum : rule.Credit.BestCars is null);
    }

    /// <summary>The score of a session without decisions, or null if it is not ordinary.</summary>
    internal SessionScore? Score(Slot slot, Projection projection) => HasScored(slot, projection, false)
        ? new SessionScore(slot, projection.LookedAround ? ScoringBasis.OfSeason : ScoringBasis.Plain, scorer, CollectionsMarshal.AsSpan(shares))
        : null;

    /// <summary>The awards and places of an ordinary session one by one.</summary>
    internal ScoreDetail Detail(Slot slot, Projection projection)
    {
        _ = HasScored(slot, projection, true);
        var owners = cars.SelectMany(car => Enumerable.Repeat(slot.Entries[car.Number], car.Competitors));
        return new ScoreDetail([.. awards], [.. shares.Select(share => share.Place)], [.. owners]);
    }

    private bool HasScored(Slot slot, Projection projection, bool inDetail)
    {
        if (slot.Classification.Basis == PositionBasis.Class || slot.Source.Session.Role == SessionRole.GridOnly || !Collect(slot))
        {
            return false;
        }

        awards.Clear();
        try
        {
            return Pay(new ScoringContext(projection, static () => Ledger.Empty, cars.Count(car => car.Status.TookPart())), slot, inDetail);
        }
        catch (OverflowException)
        {
            // The stages say which rule it was.
            return false;
        }
    }

    /// <summary>Finds the cars of the population; false if one of them is a case for the stages.</summary>
    private bool Collect(Slot slot)
    {
        var most = slot.Classification.Lines.Length;
        cars.Clear();
        _ = cars.EnsureCapacity(most);
        shares.Clear();
        _ = shares.EnsureCapacity(most);
        var (entries, numbers) = (slot.Entries, slot.Cars);
        var round = slot.Round;
        var (position, first) = (0, 0);
        var (@class, counts) = (default(ClassId?), Counts(round, null));
        var lines = slot.Classification.Lines.AsSpan();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            ref readonly var entered = ref entries.Cars[numbers[i]];
            if (entered.Class != @class)
            {
                (@class, counts) = (entered.Class, Counts(round, entered.Class));
            }

            if (!counts)
            {
                continue;
            }

            var before = shares.Count;
            AddSharesOf(entries, numbers[i]);
            if (shares.Count == before || !line.Drivers.IsEmpty || !entered.HasFullClaim)
            {
                return false;
            }

            var number = line.Position?.Number ?? 0;
            if (number != position)
            {
                (position, first) = (number, cars.Count);
            }

            cars.Add(new PlainCar(numbers[i], before, shares.Count - before, number == 0 ? 0 : first + 1, number, line.Status));
        }

        return true;
    }

    private bool Counts(Round round, ClassId? @class) =>
        championship.Population.Includes(@class) && round.CountsFor(championship.Id, championship.Identity.Title, championship.Kind, @class);

    /// <summary>Adds shares of those whom a car competes for.</summary>
    private void AddSharesOf(EntryList entries, int car)
    {
        if (championship.Kind == CompetitorKind.Driver)
        {
            var crew = entries.CrewOf(car);
            for (var i = 0; i < crew.Length; i++)
            {
                if (crew[i].Role == championship.Population.Role)
                {
                    var number = scorer.Roster.NumberOfDriver(crew[i].Driver);
                    shares.Add(new Share(number >= 0 ? number : scorer.Roster.Number(crew[i].Driver, competitors.OfDriver(entries[car].Crew[i].Driver))));
                }
            }

            return;
        }

        drivers.Clear();
        found.Clear();
        var entry = entries[car];
        foreach (var member in entry.Crew.AsSpan())
        {
            if (member.Role == championship.Population.Role)
            {
                drivers.Add(member.Driver);
            }
        }

        competitors.Collect(entry, drivers, found);
        foreach (var competitor in found)
        {
            shares.Add(new Share(scorer.Roster.NumberOf(competitor)));
        }
    }

    private Span<Share> SharesOf(in PlainCar car) => CollectionsMarshal.AsSpan(shares).Slice(car.First, car.Competitors);

    /// <summary>Pays the cars by every rule; false if there is a bonus too.</summary>
    private bool Pay(ScoringContext context, Slot slot, bool inDetail)
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
                var isInTable = rule.Account == Accounts.Points;
                Pay(rule, scale, context, isInTable, isInTable && !owned, inDetail ? slot.Entries : null);
                owned |= isInTable;
            }
        }

        var meeting = scorer.MeetingOf(slot);
        foreach (ref readonly var car in CollectionsMarshal.AsSpan(cars))
        {
            foreach (ref var share in SharesOf(car))
            {
                share.Place = meeting.LineOf(share.Competitor, car.Place, car.OfficialPlace, car.Status, share.IsPaid, true);
            }
        }

        return true;
    }

    private void Pay(PointsRule rule, Scale scale, ScoringContext context, bool isInTable, bool paysPlaces, EntryList? payees)
    {
        var number = scorer.Roster.NumberOf(rule.Name, rule.Account);
        var band = rule.Reduction.BandFor(context.Session.Running);
        var weight = rule.Weight.FactorFor(context);
        foreach (ref readonly var car in CollectionsMarshal.AsSpan(cars))
        {
            var value = RuleScoring.OfPlace(band?.Scale ?? scale, rule.Ties, car.Place == 0 ? null : Position.Of(car.Place), SharedBy(car.Place), car.Status, context);
            value = RuleScoring.Weigh(value, band?.Factor, weight, rule.Weight.Rounding);
            if (value.IsZero)
            {
                continue;
            }

            foreach (ref var share in SharesOf(car))
            {
                share.Earn(value, isInTable);
                share.IsPaid |= paysPlaces;
                if (payees is not null)
                {
                    awards.Add(new AwardLine(share.Competitor, number, value, payees[car.Number]));
                }
            }
        }
    }

    /// <summary>How many cars hold a place; the first of them stands where its number says.</summary>
    private int SharedBy(int place)
    {
        var first = place - 1;
        var next = first;
        while ((uint)next < (uint)cars.Count && cars[next].Place == place)
        {
            next++;
        }

        return next - first;
    }
}
