using System.Diagnostics.CodeAnalysis;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>One championship at one moment: every competitor's tally, counted and ranked.</summary>
/// <remarks>
/// It goes from one moment to another: sessions that came are taken, those that went or changed are given back, and only tallies that have a part in them are touched. Where phases or rules ask for
/// it, and for those whom decisions on the ledger concern, results are counted one by one.
/// </remarks>
internal sealed partial class ChampionshipState
{
    private CompiledChampionship compiled;
    private PhaseScores scores;
    private readonly RankingStage main;
    private readonly ValueArray<DriverRating> ratings;
    private readonly TallyList tallies = new();
    private readonly List<(SessionScore Score, Predicate<CompetitorId>? For)> taken = [];

    // In the order of the moment before, or of the time before, which is nearly that of the next one.
    private readonly List<Ranked> positions = [];
    private readonly List<Tally> unranked = [];
    private readonly List<Tally> ruled = [];
    private CountingStages counter;
    private CountingStage? parts;
    private int[] mostOfParts = [];
    private List<Decision> inForce = [];
    private List<Decision> ties = [];
    private List<Decision> onLedger = [];
    private int slotCount;
    private int detailed;
    private int losses;
    private bool alwaysOneByOne;
    private bool isOneByOne;
    private bool countsPlacesLater;

    internal ChampionshipState(CompiledChampionship compiled, PhaseScores scores)
    {
        main = new RankingStage(compiled.Championship.Ranking, tallies, DetailOf, true);
        ratings = compiled.Championship.Kind == CompetitorKind.Driver ? compiled.Championship.Eligibility.Ratings : [];
        GoOnWith(compiled, scores);
    }

    internal int LastRound { get; private set; } = -1;

    /// <summary>Whether this is the end of a phase, looked at from a later moment.</summary>
    internal bool IsCut { get; private set; }

    /// <summary>The number of the last round; 0 before the first.</summary>
    internal int RoundNumber => LastRound < 0 ? 0 : View.EndOf(LastRound).Round;

    /// <summary>The sessions in the table.</summary>
    internal IEnumerable<Slot> Slots => View.Slots.Take(slotCount);

    internal PhasePlan? Plan => Routes?.Plan;

    internal PhaseRoutes? Routes { get; private set; }

    internal IReadOnlyList<TieSettled> Settled { get; private set; } = [];

    internal List<Tally> Tallies => tallies.Present;

    /// <summary>The tallies by the numbers of competitors.</summary>
    internal TallyList ByNumber => tallies;

    internal List<Ranked> Positions => positions;

    /// <summary>Those with a position, in their order.</summary>
    internal IEnumerable<Tally> Ranked => positions.Select(position => this[position]);

    /// <summary>Those without a position who have a row all the same, the most points first.</summary>
    internal List<Tally> Unranked => unranked;

    internal IEnumerable<Tally> Unlisted => Tallies.Where(tally => !tally.Sums.IsListed && tally.Unranked is null);

    private Championship Championship => compiled.Championship;

    private SeasonView View => compiled.View;

    /// <summary>The tally of somebody in an order of this state.</summary>
    internal Tally this[in Ranked row] => tallies[row.Number];

    /// <summary>Goes on with another version of the season; its competitors have the same numbers.</summary>
    [MemberNotNull(nameof(compiled), nameof(scores), nameof(counter))]
    internal void GoOnWith(CompiledChampionship version, PhaseScores itsScores)
    {
        var hasOtherPlaces = compiled?.View.CountedPlaces != version.View.CountedPlaces;
        (compiled, scores) = (version, itsScores);
        counter = new CountingStages(version);
        parts = version.Plan is null && Championship.Attendance.IsEmpty && !Championship.Counting.Parts.IsEmpty && counter.OfWholeSeason() is { IsBestOfParts: true } stage ? stage : null;
        mostOfParts = parts?.MostOfParts() ?? [];
        var isPlain = version.Plan is null && Championship.Counting is { IsPlain: true, Average: null } && Championship.Attendance.IsEmpty;
        countsPlacesLater = main.LooksAtDropped && !isPlain;
        alwaysOneByOne = (!isPlain && parts is null)
            || countsPlacesLater
            || Championship.Counting.LeastTotal is not null
            || Championship.Ranking.Keys.Any(key => key.Metric == RankingMetric.Account);
        if (hasOtherPlaces || parts is not null || isOneByOne)
        {
            // Sessions may be part of other results now, or places be counted elsewhere.
            Begin();
        }

        if (hasOtherPlaces)
        {
            tallies.Begin(version.View);
            positions.Clear();
        }
    }

    /// <summary>Goes to a moment up to which the scores were made.</summary>
    internal void MoveTo(Moment moment, List<Decision> decisionsInForce, PhaseRoutes? routes)
    {
        LastRound = moment.LastRound;
        IsCut = moment.IsCut;
        Routes = routes;
        slotCount = moment.SlotCount;
        Adopt(decisionsInForce);
        Settled = ties.Count == 0 ? [] : ties.FindAll(decision => decision.ConcernsRound(RoundNumber)).ConvertAll(decision => (TieSettled)decision.Ruling);
        var decisions = onLedger.Count == 0 ? null : new DecisionStage(View, Championship, this, moment.WholeRound);
        var reached = decisions?.Reached(onLedger) ?? onLedger;
        Unrule();
        TakeSessions();
        foreach (var contender in routes?.Contenders ?? [])
        {
            _ = TallyOf(contender);
        }

        if (isOneByOne || reached.Count > 0)
        {
            TakeDetail();
            decisions?.ApplyToLedger(reached);
        }

        Count();
        main.MoveTo(Settled);
        decisions?.ApplyToTable(reached);
        if (reached.Count > 0)
        {
            ruled.AddRange(Tallies.Where(tally => tally.Sums.IsRuled));
        }

        Rank();
    }

    /// <summary>The positions of those who have one.</summary>
    internal Dictionary<CompetitorId, int> PositionsById() => positions.ToDictionary(position => this[position].Competitor.Id, position => position.Position.Number);

    internal Tally? Find(CompetitorId competitor) => Tallies.Find(tally => tally.Competitor.Id == competitor);

    internal Tally TallyOf(CompetitorRef named) => TallyOf(new Competitors(View.Season, Championship.Kind, Championship.Population.Group).Named(named.Id));

    internal void Add(Tally tally) => tally.Add(Plan, (Plan?[tally.Route.Tier].Counting ?? Championship.Counting).LeastTotal);

    /// <summary>The ranking among the contenders of a tally's phase.</summary>
    internal RankingStage RankingOf(Tally tally) => StageOf(tally.Route.Tier);

    /// <summary>The ranked contenders of a tally's phase.</summary>
    internal IEnumerable<Tally> TierOf(Tally tally) => Ranked.Where(other => other.Route.Tier == tally.Route.Tier);

    /// <summary>The positions of some of the competitors under a ranking of their own, by results of a phase where it asks for them.</summary>
    internal List<Ranked> PositionsBy(Ranking ranking, int phase, List<Tally> some)
    {
        var own = new List<Ranked>();
        var stage = new RankingStage(ranking, tallies, DetailOf, false, Plan?.StartOf(phase) ?? 0);
        stage.MoveTo(Settled);
        stage.Append(own, some);
        return own;
    }

    /// <summary>Whether a competitor won in a phase.</summary>
    internal bool HasWonIn(Tally tally, int phase) => main.HasWon(tally, round => Plan!.PhaseOf(round) == phase);

    /// <summary>Whether a session paid anybody points.</summary>
    internal bool IsScored(Slot slot) => scores.Main[slot.Order].HasAwards || scores.OfPhase(slot)?.HasAwards == true;

    internal ScoredSession SessionOf(Slot slot) => (scores.Main[slot.Order] is { HasAwards: true } score ? score : scores.OfPhase(slot)!).Awards[0].Session;

    /// <summary>All awards, in the order of sessions.</summary>
    internal IEnumerable<Award> Awards()
    {
        foreach (var slot in Slots)
        {
            foreach (var (score, includes) in scores.Of(slot, Routes))
            {
                var awards = score.Detail.Awards;
                for (var i = 0; i < awards.Length; i++)
                {
                    if (Find(awards[i].Competitor, includes) is { } tally && !tally.Averaged.ContainsKey(slot))
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

    /// <summary>Takes over the decisions in force that concern the championship.</summary>
    private void Adopt(List<Decision> decisions)
    {
        if (!ReferenceEquals(decisions, inForce))
        {
            inForce = decisions;
            var own = decisions.FindAll(decision => Championship.Identity.IsIn(decision.Championships) && Championship.Population.IsConcernedBy(decision));
            ties = own.FindAll(decision => decision.Ruling is TieSettled);
            onLedger = own.FindAll(decision => DecisionStage.IsOnLedger(decision.Ruling));
        }
    }

    private Tally TallyOf(Competitor competitor)
    {
        int number;
        lock (compiled.Roster)
        {
            number = compiled.Roster.NumberOf(competitor);
        }

        return tallies.TallyOf(number, compiled, Routes);
    }

    private Tally? Find(int number, Predicate<CompetitorId>? includes) =>
        tallies.Find(number) is { } tally && includes?.Invoke(tally.Competitor.Id) != false ? tally : null;

    /// <summary>Up to where a state goes.</summary>
    internal readonly record struct Moment(int LastRound, int SlotCount, bool WholeRound, bool IsCut);
}
