using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>One championship at one moment: every competitor's tally, counted and ranked.</summary>
internal sealed class ChampionshipState
{
    private readonly Dictionary<CompetitorId, Tally> tallies = [];
    private readonly Championship championship;
    private readonly SeasonView view;

    internal ChampionshipState(SeasonView view, Championship championship, IReadOnlyList<SessionScore> scores, TablePoint point, List<Decision> inForce)
    {
        this.view = view;
        this.championship = championship;
        LastRound = view.RoundOf(point);
        Slots = scores.Select(score => score.Slot).ToList();
        Collect(scores);
        var decisions = new DecisionStage(view, championship, this, point);
        decisions.ApplyToLedger(inForce);
        Ranking = new RankingStage(championship.Ranking, SettledTies(inForce), LastRound < 0 ? 0 : view.Rounds[LastRound].Number);
        Calendar = new ChampionshipCalendar(view, championship);
        var counting = new CountingStage(championship, Calendar, view, LastRound);
        var startsLeft = Calendar.RoundsLeft(LastRound);
        foreach (var tally in tallies.Values)
        {
            counting.Apply(tally);
            tally.Add();
            CountPlaces(tally);
            tally.IsListed = IsListed(tally);
            tally.IsRanked = tally.IsListed && tally.Starts + startsLeft >= championship.Eligibility.MinimumStarts;
        }

        decisions.ApplyToTable(inForce);
        Positions = Ranking.Positions(tallies.Values.Where(tally => tally.IsRanked));
    }

    internal int LastRound { get; }

    /// <summary>The sessions in the table.</summary>
    internal IReadOnlyList<Slot> Slots { get; }

    internal ChampionshipCalendar Calendar { get; }

    internal IEnumerable<Tally> Tallies => tallies.Values;

    internal RankingStage Ranking { get; }

    internal List<(Tally Tally, Position Position)> Positions { get; }

    internal IEnumerable<Tally> Unranked =>
        tallies.Values.Where(tally => tally is { IsRanked: false } && (tally.IsListed || tally.Unranked is not null)).OrderByDescending(tally => tally.Net).ThenBy(tally => tally.Competitor.Id);

    internal IEnumerable<Tally> Unlisted => tallies.Values.Where(tally => tally is { IsListed: false, Unranked: null });

    internal Tally? Find(CompetitorId competitor) => tallies.GetValueOrDefault(competitor);

    internal Tally TallyOf(CompetitorRef named) =>
        TallyOf(new Competitors(view.Season, championship.Kind, championship.Population.Group).Named(named.Id));

    private void Collect(IReadOnlyList<SessionScore> scores)
    {
        foreach (var score in scores)
        {
            foreach (var (competitor, place) in score.Places)
            {
                TallyOf(competitor).Places.Add(place);
            }

            foreach (var award in score.Awards)
            {
                TallyOf(award.Competitor).Awards.Add((score.Slot, award));
            }
        }
    }

    private void CountPlaces(Tally tally)
    {
        Ranking.CountWins(tally);
        tally.Poles = tally.ValidPlaces.Count(place => place.SetsGrid && place.Place?.Number == 1);
        tally.Starts = tally.Places.Where(place => place.Slot.Kind == SessionKind.Race && place.Status.TookPart()).Select(place => place.Slot.RoundIndex).Distinct().Count();
    }

    private Tally TallyOf(Competitor competitor)
    {
        if (!tallies.TryGetValue(competitor.Id, out var tally))
        {
            tally = new Tally(competitor);
            tallies.Add(competitor.Id, tally);
        }

        return tally;
    }

    private List<TieSettled> SettledTies(List<Decision> inForce)
    {
        var number = LastRound < 0 ? 0 : view.Rounds[LastRound].Number;
        return inForce
            .Where(decision => decision.Ruling is TieSettled && championship.Identity.IsIn(decision.Championships) && championship.Population.IsConcernedBy(decision) && decision.ConcernsRound(number))
            .Select(decision => (TieSettled)decision.Ruling)
            .ToList();
    }

    private bool IsListed(Tally tally)
    {
        if (!IsEligible(tally))
        {
            return false;
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
            .Select(place => view.Season.EntryOf(place.Slot.Source.Event.Id, place.Entry)!.Crew.FirstOrDefault(member => member.Driver == driver)?.Rating)
            .OfType<DriverRating>()
            .ToList();
        return own.Count > 0 && own.TrueForAll(rating => ratings.Contains(rating));
    }
}
