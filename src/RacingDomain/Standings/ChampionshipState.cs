using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>One championship at one moment: every competitor's tally, counted and ranked.</summary>
/// <remarks>
/// It goes from one moment to the next. As long as nothing but sessions is added, only those tallies are touched that have a part in them; decisions on the ledger and phases make it begin anew.
/// </remarks>
internal sealed class ChampionshipState
{
    private CompiledChampionship compiled;
    private PhaseScores scores;
    private readonly RankingStage main;
    private readonly ValueArray<DriverRating> ratings;
    private readonly bool isOneByOne;
    private readonly TallyList tallies = new();
    private readonly List<(SessionScore Score, Predicate<CompetitorId>? For)> taken = [];
    private readonly List<(Tally Tally, Position Position)> positions = [];
    private readonly List<Tally> ranked = [];
    private readonly Dictionary<int, RankingStage> stages = [];
    private CountingStages counter;
    private int slotCount;
    private int detailed;
    private bool isRuled;
    private bool countsPlaces;

    internal ChampionshipState(CompiledChampionship compiled, PhaseScores scores)
    {
        this.compiled = compiled;
        this.scores = scores;
        counter = new CountingStages(compiled);
        main = new RankingStage(Championship.Ranking, DetailForTies, true);
        isOneByOne = compiled.Plan is not null
            || Championship.Counting is { IsPlain: false } or { Average: not null } || !Championship.Attendance.IsEmpty
            || Championship.Counting.LeastTotal is not null
            || Championship.Ranking.Keys.Any(key => key.Metric == RankingMetric.Account);
        ratings = Championship.Kind == CompetitorKind.Driver ? Championship.Eligibility.Ratings : [];
    }

    internal int LastRound { get; private set; } = -1;

    /// <summary>Whether this is the end of a phase, looked at from a later moment.</summary>
    internal bool IsCut { get; private set; }

    /// <summary>The number of the last round; 0 before the first.</summary>
    internal int RoundNumber => LastRound < 0 ? 0 : View.Rounds[LastRound].Number;

    /// <summary>The sessions in the table.</summary>
    internal IEnumerable<Slot> Slots => View.Slots.Take(slotCount);

    internal PhasePlan? Plan => Routes?.Plan;

    internal PhaseRoutes? Routes { get; private set; }

    internal IReadOnlyList<TieSettled> Settled { get; private set; } = [];

    internal List<Tally> Tallies => tallies.Present;

    internal List<(Tally Tally, Position Position)> Positions => positions;

    /// <summary>Those without a position who have a row all the same.</summary>
    internal IEnumerable<Tally> Unranked => tallies.WithRowAlone;

    internal IEnumerable<Tally> Unlisted => Tallies.Where(tally => tally is { IsListed: false, Unranked: null });

    private Championship Championship => compiled.Championship;

    private SeasonView View => compiled.View;

    /// <summary>Goes on with another version of the season; its competitors have the same numbers.</summary>
    internal void GoOnWith(CompiledChampionship version, PhaseScores itsScores)
    {
        (compiled, scores) = (version, itsScores);
        counter = new CountingStages(version);
        Tallies.ForEach(tally => tally.IsTouched = true);
    }

    /// <summary>Goes to a moment up to which the scores were made.</summary>
    internal void MoveTo(Moment moment, List<Decision> inForce, PhaseRoutes? routes)
    {
        LastRound = moment.LastRound;
        IsCut = moment.IsCut;
        Routes = routes;
        slotCount = moment.SlotCount;
        Settled = inForce.Count == 0 ? [] : SettledTies(inForce);
        var decisions = inForce.Count == 0 ? null : new DecisionStage(View, Championship, this, moment.WholeRound);
        var reached = decisions?.Reached(inForce) ?? inForce;
        if (routes is not null || reached.Count > 0 || isRuled || !Continues())
        {
            tallies.Clear();
            taken.Clear();
            detailed = 0;
        }

        isRuled = reached.Count > 0;
        var oneByOne = isOneByOne || isRuled;
        countsPlaces = oneByOne && (isRuled || routes is not null || main.LooksAtDropped);
        Take();
        foreach (var contender in routes?.Contenders ?? [])
        {
            _ = TallyOf(contender);
        }

        if (oneByOne)
        {
            Detail();
            decisions?.ApplyToLedger(reached);
            Count();
        }

        main.MoveTo(Settled);
        List();
        decisions?.ApplyToTable(reached);
        Rank();
    }

    internal Tally? Find(CompetitorId competitor) => Tallies.Find(tally => tally.Competitor.Id == competitor);

    internal Tally TallyOf(CompetitorRef named) => TallyOf(new Competitors(View.Season, Championship.Kind, Championship.Population.Group).Named(named.Id));

    internal void Add(Tally tally) => tally.Add(Plan, (Plan?[tally.Route.Tier].Counting ?? Championship.Counting).LeastTotal);

    /// <summary>The ranking among the contenders of a tally's phase.</summary>
    internal RankingStage RankingOf(Tally tally) => StageOf(tally.Route.Tier);

    /// <summary>The ranked contenders of a tally's phase.</summary>
    internal IEnumerable<Tally> TierOf(Tally tally) => positions.Select(position => position.Tally).Where(other => other.Route.Tier == tally.Route.Tier);

    /// <summary>The positions of some of the competitors under a ranking of their own, by results of a phase where it asks for them.</summary>
    internal List<(Tally Tally, Position Position)> PositionsBy(Ranking ranking, int phase, List<Tally> some)
    {
        var own = new List<(Tally, Position)>();
        var stage = new RankingStage(ranking, DetailForTies, false, Plan?.StartOf(phase) ?? 0);
        stage.MoveTo(Settled);
        stage.Append(own, some);
        return own;
    }

    /// <summary>Whether a competitor won in a phase.</summary>
    internal bool HasWonIn(Tally tally, int phase) => main.HasWon(tally, round => Plan!.PhaseOf(round) == phase);

    /// <summary>Whether a session paid anybody points.</summary>
    internal bool IsScored(Slot slot) => scores.Main(slot.Order).Lines.Length > 0 || scores.OfPhase(slot)?.Lines.Length > 0;

    internal ScoredSession SessionOf(Slot slot) => (scores.Main(slot.Order) is { Lines.Length: > 0 } score ? score : scores.OfPhase(slot)!).Awards[0].Session;

    /// <summary>All awards, in the order of sessions.</summary>
    internal IEnumerable<Award> Awards()
    {
        foreach (var slot in Slots)
        {
            foreach (var (score, includes) in scores.Of(slot, Routes))
            {
                for (var i = 0; i < score.Lines.Length; i++)
                {
                    if (Find(score.Lines[i].Competitor, includes) is { } tally && !tally.Averaged.ContainsKey(slot))
                    {
                        yield return score.Awards[i];
                    }
                }
            }

            foreach (var tally in Tallies.Where(tally => tally.Averaged.ContainsKey(slot)).OrderBy(tally => tally.Competitor.Id))
            {
                yield return tally.Averaged[slot];
            }
        }
    }

    /// <summary>Makes sure that tallies have their awards and places one by one.</summary>
    internal void Detail()
    {
        for (; detailed < taken.Count; detailed++)
        {
            var (score, includes) = taken[detailed];
            for (var i = 0; i < score.Places.Length; i++)
            {
                if (Find(score.Places[i].Competitor, includes) is { } tally)
                {
                    tally.Take(new TallyPlace(score, i));
                }
            }

            for (var i = 0; i < score.Lines.Length; i++)
            {
                if (Find(score.Lines[i].Competitor, includes) is { } tally)
                {
                    tally.Take(new TallyAward(score, i), compiled.Roster.Rule(score.Lines[i].Rule).Account);
                }
            }
        }
    }

    /// <summary>Makes sure of it, and that all of them were counted.</summary>
    private void DetailForTies()
    {
        Detail();
        counter.ApplyToStale(Tallies, Plan);
    }

    /// <summary>Whether the sessions taken so far are those at the beginning of the table.</summary>
    private bool Continues()
    {
        if (taken.Count > slotCount)
        {
            return false;
        }

        for (var i = 0; i < taken.Count; i++)
        {
            if (!ReferenceEquals(taken[i].Score, scores.Main(i)))
            {
                return false;
            }
        }

        return true;
    }

    private void Take()
    {
        for (var i = Routes is null ? taken.Count : 0; i < slotCount; i++)
        {
            if (Routes is null)
            {
                Take(scores.Main(i), null);
                continue;
            }

            foreach (var (score, includes) in scores.Of(View.Slots[i], Routes))
            {
                Take(score, includes);
            }
        }
    }

    private void Take(SessionScore score, Predicate<CompetitorId>? includes)
    {
        taken.Add((score, includes));
        var meeting = new Meeting(score.Slot, main);
        foreach (ref readonly var line in score.Places.AsSpan())
        {
            if (includes is not null && !includes(compiled.Roster[line.Competitor].Id))
            {
                continue;
            }

            var tally = tallies.Of(line.Competitor, compiled, Routes);
            tally.Meet(line, meeting);
            tally.IsTouched = true;
            if (!countsPlaces)
            {
                main.Count(tally, line, meeting);
            }

            if (!ratings.IsEmpty)
            {
                tally.Rate(line.Entry, ratings);
            }
        }

        for (var i = 0; i < score.Lines.Length; i++)
        {
            ref readonly var line = ref score.Lines[i];
            if (includes is null || includes(compiled.Roster[line.Competitor].Id))
            {
                tallies.Of(line.Competitor, compiled, Routes).Earn(score.PointsOf(i), compiled.Roster.Rule(line.Rule).IsInTable);
            }
        }
    }

    private Tally TallyOf(Competitor competitor)
    {
        int number;
        lock (compiled.Roster)
        {
            number = compiled.Roster.NumberOf(competitor);
        }

        return tallies.Of(number, compiled, Routes);
    }

    private Tally? Find(int number, Predicate<CompetitorId>? includes) =>
        tallies.Find(number) is { } tally && includes?.Invoke(tally.Competitor.Id) != false ? tally : null;

    private void Count()
    {
        var all = counter.MoveTo(LastRound) || isRuled || Routes is not null;
        var canWait = !countsPlaces && Championship.Counting.RoundScore == RoundScore.Sum;
        foreach (var tally in Tallies)
        {
            if (all || tally.IsTouched)
            {
                tally.Uncount();
                counter.Apply(tally, Plan, canWait);
                Add(tally);
                if (countsPlaces)
                {
                    main.CountPlaces(tally);
                }

                tally.IsTouched = false;
            }
        }
    }

    private RankingStage StageOf(int phase)
    {
        if (Plan is null)
        {
            return main;
        }

        if (!stages.TryGetValue(phase, out var stage))
        {
            stage = new RankingStage(Plan[phase].Ranking ?? Championship.Ranking, DetailForTies, false, Plan.StartOf(phase), Championship.Ranking.Style);
            stages.Add(phase, stage);
        }

        stage.MoveTo(Settled);
        return stage;
    }

    private void List()
    {
        var least = Championship.Eligibility.MinimumStarts;
        var startsLeft = least > 0 ? compiled.Calendar.RoundsLeft(LastRound) : 0;
        foreach (var tally in Tallies)
        {
            tally.IsListed = IsListed(tally);
            tally.IsRanked = tally.IsListed && tally.Starts + startsLeft >= least;
        }
    }

    private void Rank()
    {
        positions.Clear();
        if (Plan is not null)
        {
            for (var phase = Routes!.Current; phase >= 0; phase--)
            {
                StageOf(phase).Append(positions, Tallies.FindAll(tally => tally.IsRanked && tally.Route.Tier == phase));
            }

            return;
        }

        // The order of the moment before, or of the time before, is nearly that of this one.
        ranked.RemoveAll(static tally => !(tally.IsInOrder = tally.IsRanked));
        foreach (var tally in Tallies)
        {
            if (tally is { IsRanked: true, IsInOrder: false })
            {
                tally.IsInOrder = true;
                ranked.Add(tally);
            }
        }

        main.Append(positions, ranked);
    }

    private List<TieSettled> SettledTies(List<Decision> inForce) => inForce
        .Where(decision => decision.Ruling is TieSettled && Championship.Identity.IsIn(decision.Championships) && Championship.Population.IsConcernedBy(decision) && decision.ConcernsRound(RoundNumber))
        .Select(decision => (TieSettled)decision.Ruling)
        .ToList();

    private bool IsListed(Tally tally)
    {
        // A driver without a rating at an event (a relief driver) is judged by the events that rate him.
        if (!ratings.IsEmpty && !tally.IsEligible)
        {
            return false;
        }

        if (tally.Route.Tier > 0 && Plan![tally.Route.Tier].Admission is not null)
        {
            return true;
        }

        if (tally.HasAwards || tally.Adjustments.Count > 0)
        {
            return Championship.Listing != Listing.Scorers || !tally.Gross.IsZero || tally.Adjustments.Count > 0;
        }

        return Championship.Listing switch
        {
            Listing.Participants => tally.TookPart,
            Listing.Classified => tally.WasClassified,
            Listing.ClassifiedOrQualified => tally.WasClassified || tally.HasQualified,
            _ => false,
        };
    }

    /// <summary>Up to where a state goes.</summary>
    internal readonly record struct Moment(int LastRound, int SlotCount, bool WholeRound, bool IsCut);
}
