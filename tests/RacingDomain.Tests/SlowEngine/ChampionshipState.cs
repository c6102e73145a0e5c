using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>One championship at one moment: every competitor's tally, counted and ranked.</summary>
internal sealed class ChampionshipState
{
    private readonly Dictionary<CompetitorId, Tally> tallies = [];
    private readonly Dictionary<int, RankingStage> stages = [];
    private readonly Championship championship;
    private readonly SeasonView view;
    private readonly PhaseScores scores;
    private readonly PhaseRoutes? routes;

    internal ChampionshipState(SeasonView view, Championship championship, PhaseScores scores, Moment moment, List<Decision> inForce, PhaseRoutes? routes)
    {
        this.view = view;
        this.championship = championship;
        this.scores = scores;
        this.routes = routes;
        LastRound = moment.LastRound;
        IsCut = moment.IsCut;
        Slots = scores.Slots(moment.SlotCount);
        Collect();
        var decisions = new DecisionStage(view, championship, this, moment.WholeRound);
        decisions.ApplyToLedger(inForce);
        Settled = SettledTies(inForce);
        Calendar = new ChampionshipCalendar(view, championship);
        Count();
        var startsLeft = Calendar.RoundsLeft(LastRound);
        var wins = new RankingStage(championship.Ranking, Settled);
        foreach (var tally in tallies.Values)
        {
            Add(tally);
            CountPlaces(tally, wins);
            tally.IsListed = IsListed(tally);
            tally.IsRanked = tally.IsListed && tally.Starts + startsLeft >= championship.Eligibility.MinimumStarts;
        }

        decisions.ApplyToTable(inForce);
        Positions = Rank();
    }

    internal int LastRound { get; }

    /// <summary>Whether this is the end of a phase, looked at from a later moment.</summary>
    internal bool IsCut { get; }

    /// <summary>The number of the last round; 0 before the first.</summary>
    internal int RoundNumber => LastRound < 0 ? 0 : view.Rounds[LastRound].Number;

    /// <summary>The sessions in the table.</summary>
    internal IReadOnlyList<Slot> Slots { get; }

    internal ChampionshipCalendar Calendar { get; }

    internal PhasePlan? Plan => routes?.Plan;

    internal PhaseRoutes? Routes => routes;

    internal IReadOnlyList<TieSettled> Settled { get; }

    internal IEnumerable<Tally> Tallies => tallies.Values;

    internal List<(Tally Tally, Position Position)> Positions { get; }

    internal IEnumerable<Tally> Unranked =>
        tallies.Values.Where(tally => tally is { IsRanked: false } && (tally.IsListed || tally.Unranked is not null)).OrderByDescending(tally => tally.Net).ThenBy(tally => tally.Competitor.Id);

    internal IEnumerable<Tally> Unlisted => tallies.Values.Where(tally => tally is { IsListed: false, Unranked: null });

    internal Tally? Find(CompetitorId competitor) => tallies.GetValueOrDefault(competitor);

    internal Tally TallyOf(CompetitorRef named) =>
        TallyOf(new Competitors(view.Season, championship.Kind, championship.Population.Group).Named(named.Id));

    internal void Add(Tally tally) => tally.Add(Plan, CountingOf(tally.Route.Tier).LeastTotal);

    /// <summary>The ranking among the contenders of a tally's phase.</summary>
    internal RankingStage RankingOf(Tally tally) => StageOf(tally.Route.Tier);

    /// <summary>The ranked contenders of a tally's phase.</summary>
    internal IEnumerable<Tally> TierOf(Tally tally) => Positions.Select(position => position.Tally).Where(other => other.Route.Tier == tally.Route.Tier);

    internal int StartOf(int phase) => Plan?.StartOf(phase) ?? 0;

    /// <summary>Whether a competitor won in a phase.</summary>
    internal bool HasWonIn(Tally tally, int phase) => new RankingStage(championship.Ranking, Settled).HasWon(tally, round => Plan!.PhaseOf(round) == phase);

    /// <summary>Whether a session paid anybody points.</summary>
    internal bool IsScored(Slot slot) => scores.Of(slot).Any(score => score.Awards.Count > 0);

    internal ScoredSession SessionOf(Slot slot) => scores.Of(slot).SelectMany(score => score.Awards).First().Session;

    /// <summary>All awards, in the order of sessions.</summary>
    internal IEnumerable<Award> Awards()
    {
        foreach (var slot in Slots)
        {
            foreach (var award in scores.Of(slot, routes).SelectMany(score => score.Awards))
            {
                if (!tallies[award.Competitor.Id].Averaged.ContainsKey(slot))
                {
                    yield return award;
                }
            }

            foreach (var tally in tallies.Values.Where(tally => tally.Averaged.ContainsKey(slot)).OrderBy(tally => tally.Competitor.Id))
            {
                yield return tally.Averaged[slot];
            }
        }
    }

    private void Collect()
    {
        foreach (var slot in Slots)
        {
            foreach (var score in scores.Of(slot, routes))
            {
                foreach (var (competitor, place) in score.Places)
                {
                    TallyOf(competitor).Places.Add(place);
                }

                foreach (var award in score.Awards)
                {
                    var tally = TallyOf(award.Competitor);
                    (award.IsInTable ? tally.Awards : tally.AccountAwards).Add((slot, award));
                }
            }
        }

        foreach (var contender in routes?.Contenders ?? [])
        {
            TallyOf(contender);
        }
    }

    private void Count()
    {
        var stagesOfCounting = new Dictionary<(int Phase, int From, int Before), CountingStage>();
        foreach (var tally in tallies.Values)
        {
            foreach (var (phase, from, before) in Segments(tally.Route))
            {
                if (!stagesOfCounting.TryGetValue((phase, from, before), out var stage))
                {
                    stage = new CountingStage(CountingOf(phase), RankingRules(phase), Calendar, view, LastRound, from, before);
                    stagesOfCounting.Add((phase, from, before), stage);
                }

                stage.Apply(tally);
                SeasonTotals.Average(tally, CountingOf(phase), Calendar, from, before);
            }

            SeasonTotals.Attendance(tally, championship, Calendar, view, LastRound);
        }
    }

    /// <summary>The parts of the calendar whose results are counted by themselves, each with the phase whose rules say how.</summary>
    private IEnumerable<(int Phase, int From, int Before)> Segments(PhaseRoute route)
    {
        if (Plan is not { } plan)
        {
            yield return (0, 0, int.MaxValue);
            yield break;
        }

        var opened = 0;
        foreach (var phase in route.Path.Skip(1).Where(phase => plan[phase].Counting is not null || route.Starts[phase].Rule.Carried != Points.One))
        {
            yield return (opened, plan.StartOf(opened), plan.StartOf(phase));
            opened = phase;
        }

        yield return (opened, plan.StartOf(opened), int.MaxValue);
    }

    private Counting CountingOf(int phase) => Plan?[phase].Counting ?? championship.Counting;

    private Ranking RankingRules(int phase) => Plan?[phase].Ranking ?? championship.Ranking;

    private RankingStage StageOf(int phase)
    {
        if (!stages.TryGetValue(phase, out var stage))
        {
            stage = new RankingStage(RankingRules(phase), Settled, StartOf(phase), championship.Ranking.Style);
            stages.Add(phase, stage);
        }

        return stage;
    }

    private List<(Tally Tally, Position Position)> Rank()
    {
        var positions = new List<(Tally Tally, Position Position)>();
        for (var phase = routes?.Current ?? 0; phase >= 0; phase--)
        {
            StageOf(phase).Append(positions, tallies.Values.Where(tally => tally.IsRanked && tally.Route.Tier == phase));
        }

        return positions;
    }

    private static void CountPlaces(Tally tally, RankingStage wins)
    {
        wins.CountWins(tally);
        tally.Poles = tally.ValidPlaces.Count(place => place.SetsGrid && place.Place?.Number == 1);
        tally.Starts = tally.Places.Where(place => place.Slot.Kind == SessionKind.Race && place.Status.TookPart()).Select(place => place.Slot.RoundIndex).Distinct().Count();
    }

    private Tally TallyOf(Competitor competitor)
    {
        if (!tallies.TryGetValue(competitor.Id, out var tally))
        {
            tally = new Tally(competitor, routes?.Of(competitor.Id) ?? PhaseRoute.Whole);
            tallies.Add(competitor.Id, tally);
        }

        return tally;
    }

    private List<TieSettled> SettledTies(List<Decision> inForce) => inForce
        .Where(decision => decision.Ruling is TieSettled && championship.Identity.IsIn(decision.Championships) && championship.Population.IsConcernedBy(decision) && decision.ConcernsRound(RoundNumber))
        .Select(decision => (TieSettled)decision.Ruling)
        .ToList();

    private bool IsListed(Tally tally)
    {
        if (!IsEligible(tally))
        {
            return false;
        }

        if (tally.Route.Tier > 0 && Plan![tally.Route.Tier].Admission is not null)
        {
            return true;
        }

        if (tally.Awards.Count > 0 || tally.Adjustments.Count > 0)
        {
            return championship.Listing != Listing.Scorers || !tally.Gross.IsZero || tally.Adjustments.Count > 0;
        }

        return championship.Listing switch
        {
            Listing.Participants => tally.Places.Exists(place => place.Slot.Kind != SessionKind.Practice && place.Status.TookPart()),
            Listing.Classified => IsClassified(tally),
            Listing.ClassifiedOrQualified => IsClassified(tally) || tally.Places.Exists(place => place.Slot.Kind == SessionKind.Qualifying && place.Place is not null),
            _ => false,
        };
    }

    private bool IsClassified(Tally tally) => tally.Places.Exists(place => championship.Ranking.Wins.Sessions.Contains(place.Slot.Kind) && place.Place is not null);

    private bool IsEligible(Tally tally)
    {
        var ratings = championship.Eligibility.Ratings;
        if (ratings.IsEmpty || championship.Kind != CompetitorKind.Driver)
        {
            return true;
        }

        // A driver without a rating at an event (a relief driver) is judged by the events that rate him.
        var driver = DriverId.Parse(tally.Competitor.Id.ToString());
        var own = tally.Places
            .Select(place => place.Slot.Source.Event.Entries.First(car => car.Id == place.Entry).Crew.FirstOrDefault(member => member.Driver == driver)?.Rating)
            .OfType<DriverRating>()
            .ToList();
        return own.Count > 0 && own.TrueForAll(rating => ratings.Contains(rating));
    }

    /// <summary>Up to where a state goes.</summary>
    internal readonly record struct Moment(int LastRound, int SlotCount, bool WholeRound, bool IsCut);
}
