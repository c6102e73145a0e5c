using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.TieBreaks;

namespace RacingDomain.Json;

/// <summary>Championships, and which results count in them and how.</summary>
internal static class ChampionshipCodecs
{
    /// <summary>Which results count.</summary>
    public static readonly ObjectCodec<Counting> Counting = CountingOf();

    public static readonly ObjectCodec<ChampionshipGroup> Championship = Codec.Object<ChampionshipGroup>(
        "Championship", "One title, or one for each of several classes: who competes, what results are worth, which count, and how the table is put in order.", o =>
        {
            var id = o.Required("id", "The id, such as \"dpi-drivers\"; with forClasses it holds \"{class}\".", Codec.Id<ChampionshipId>(), c => c.Only.Id);
            var name = o.Required("name", "The name for people; with forClasses it may hold \"{class}\" and \"{className}\".", Codec.Phrase(), c => c.Only.Name);
            var forClasses = o.List("forClasses", "The classes of which each has such a championship of its own; absent for one championship.", Codec.Id<ClassId>(), _ => default);
            var kind = o.Required("kind", "Who competes.", Codec.Names<CompetitorKind>(), c => c.Only.Kind);
            var title = o.Optional(
                "title", "What it has in common with others across classes and kinds, by which scopes name it.", Codec.Phrase(), c => c.Only.Identity.Title, "season");
            var points = o.Required("points", "What results are worth: a points system in place, or the name of one.", PointsCodecs.Points, c => c.Only.Points);
            var population = o.Optional("population", "Which cars are ranked; absent for all.", PopulationOf(), c => c.Only.Population, Population.Everyone);
            var counting = o.Optional("counting", "Which results count; absent for all.", Counting, c => c.Only.Counting, Championships.Counting.All);
            var ranking = o.Optional("ranking", "How the table is put in order; absent for most points first, then countback.", RankingOf(), c => c.Only.Ranking, Ranking.Usual);
            var listing = o.Optional("listing", "Who has a row.", Codec.Names<Listing>(), c => c.Only.Listing, Listing.Participants);
            var eligibility = o.Optional("eligibility", "Who may have one; absent for everyone.", EligibilityOf(), c => c.Only.Eligibility, Eligibility.Everyone);
            var rounds = o.Optional("rounds", "Which rounds belong to it; absent for all.", RoundsOf(), c => c.Only.Rounds, RoundFilter.All);
            var validFor = o.List("validFor", "The ids of the seasons that have it, among those the rulebook is for; absent for all of them.", Codec.Id<SeasonId>(), c => c.Only.ValidFor);
            return m => ChampionshipGroup.ForClasses(
                m.Get(forClasses),
                m.Context.Rulebook.ClassNames,
                m.Get(id),
                m.Get(name),
                m.Get(population),
                (itsId, itsName, itsPopulation) => new Championship(
                    itsId,
                    itsName,
                    m.Get(kind),
                    m.Get(points),
                    itsPopulation,
                    m.Get(counting),
                    m.Get(ranking),
                    m.Get(listing),
                    m.Get(eligibility),
                    m.Get(title),
                    m.Get(rounds),
                    m.Get(validFor)));
        });

    private static ObjectCodec<RoundFilter> RoundsOf() => Codec.Object<RoundFilter>("RoundFilter", "Rounds with a race of the championship's classes whose length meets all criteria given.", o =>
    {
        var minimumLength = o.Optional("minimumLength", "The least advertised length, inclusive.", Codec.Duration(), f => f.MinimumLength);
        var maximumLength = o.Optional("maximumLength", "The greatest advertised length, exclusive.", Codec.Duration(), f => f.MaximumLength);
        return m => new RoundFilter(m.Get(minimumLength), m.Get(maximumLength));
    });

    private static ObjectCodec<Population> PopulationOf() => Codec.Object<Population>("Population", "Which cars are ranked, and how others are treated.", o =>
    {
        var classes = o.List("classes", "The classes ranked together; absent for all cars.", Codec.Id<ClassId>(), p => p.Classes);
        var withoutClaim = o.Optional("withoutClaim", "How cars without a claim to points are treated.", Codec.Names<Treatment>(), p => p.WithoutClaim, Treatment.Transparent);
        var unregistered = o.Optional(
            "unregistered", "How cars of competitors who are not registered are treated.", Codec.Names<Treatment>(), p => p.Unregistered, Treatment.Transparent);
        var bestCarOnly = o.Optional(
            "bestCarOnly", "Whether only the best placed car of each competitor stays and its others are removed, so that the rest move up.", Codec.Bool(), p => p.BestCarOnly, false);
        var vacancies = o.Optional("vacancies", "What happens to places that nobody holds.", Codec.Names<Vacancies>(), p => p.Vacancies, Vacancies.Closed);
        var deadHeats = o.Optional("deadHeats", "What becomes of cars that finish level.", Codec.Names<DeadHeats>(), p => p.DeadHeats, DeadHeats.Stand);
        var role = o.Optional("role", "The members of the crew who compete, where drivers do.", Codec.Names<CrewRole>(), p => p.Role, CrewRole.Driver);
        var group = o.Optional("group", "The kind of grouping, where groups compete.", Codec.Phrase(), p => p.Group);
        var driveTimes = o.List(
            "driveTimes",
            "The driving times whose failure by one driver moves the car behind all others of its class; the first that is for a driver decides.",
            PointsCodecs.DriveTime,
            p => p.DriveTimes);
        return m => new Population(
            m.Get(classes), m.Get(withoutClaim), m.Get(unregistered), m.Get(bestCarOnly), m.Get(vacancies), m.Get(deadHeats), m.Get(role), m.Get(group), m.Get(driveTimes));
    });

    private static ObjectCodec<Counting> CountingOf() => Codec.Object<Counting>("Counting", "Which results count.", o =>
    {
        var parts = o.List("parts", "The parts of the season with how many results count in each; a round in no part does not count.", Part(), c => c.Parts);
        var drops = o.List("drops", "How many results are dropped, the worst; the first case that fits is used. Not together with parts.", Drop(), c => c.Drops);
        var dropBasis = o.Optional("dropBasis", "From how many rounds they are dropped.", Codec.Names<DropBasis>(), c => c.DropBasis, DropBasis.Planned);
        var unit = o.Optional("unit", "What counts or is dropped as one.", Codec.Names<CountingUnit>(), c => c.Unit, CountingUnit.Round);
        var equalResults = o.Optional("equalResults", "Which of equal results counts.", Codec.Names<EqualResults>(), c => c.EqualResults, EqualResults.EarlierCounts);
        var rounds = o.List("alwaysCountingRounds", "The numbers of rounds that are never dropped.", Codec.Int(1), c => c.AlwaysCountingRounds);
        var rules = o.List("alwaysCountingRules", "The names of rules whose points are never dropped.", Codec.Phrase(), c => c.AlwaysCountingRules);
        return m => new Counting(m.Get(parts), m.Get(drops), m.Get(dropBasis), m.Get(unit), m.Get(equalResults), m.Get(rounds), m.Get(rules));
    });

    private static ObjectCodec<DropCase> Drop() => Codec.Object<DropCase>("DropCase", "How many results are dropped from a number of them.", o =>
    {
        var drop = o.Required("drop", "How many results are dropped.", Codec.Int(0), d => d.Drop);
        var upTo = o.Optional("upTo", "The greatest number of results it is for; absent for any.", Codec.Int(0), d => d.UpTo);
        return m => new DropCase(m.Get(drop), m.Get(upTo));
    });

    private static ObjectCodec<CountingPart> Part() => Codec.Object<CountingPart>("CountingPart", "A part of the season of which the best results count.", o =>
    {
        var firstRound = o.Required("firstRound", "The number of its first round.", Codec.Int(1), p => p.FirstRound);
        var lastRound = o.Optional("lastRound", "The number of its last round; absent for the rest of the season.", Codec.Int(1), p => p.LastRound);
        var best = o.Optional("best", "How many results count; absent for all.", Codec.Int(0), p => p.Best);
        return m => new CountingPart(m.Get(firstRound), m.Get(lastRound), m.Get(best));
    });

    private static ObjectCodec<Ranking> RankingOf() => Codec.Object<Ranking>("Ranking", "How competitors are put in order.", o =>
    {
        var keys = o.List("keys", "The keys, the first first; most net points if absent.", Key(), r => r.Keys == Ranking.Usual.Keys ? default : r.Keys);
        var tieBreaks = o.Optional(
            "tieBreaks",
            "What parts those who are level in all keys; an empty list if they share the position; absent for countback, then what the officials settled.",
            TieBreakCodecs.Chain,
            r => r.TieBreaks,
            TieBreakChain.Usual);
        var style = o.Optional("style", "How positions count on after a tie.", Codec.Names<RankStyle>(), r => r.Style, RankStyle.Competition);
        var wins = o.Optional(
            "wins",
            "The results in which first places are wins; those of the countback if absent.",
            TieBreakCodecs.Selection,
            r => r.Wins == new Ranking(r.Keys, r.TieBreaks, r.Style).Wins ? null : r.Wins);
        return m => new Ranking(m.Get(keys), m.Get(tieBreaks), m.Get(style), m.Get(wins));
    });

    private static ObjectCodec<RankingKey> Key() => Codec.Object<RankingKey>("RankingKey", "A metric and its direction.", o =>
    {
        var metric = o.Required("metric", "What the ranking goes by.", Codec.Names<RankingMetric>(), k => k.Metric);
        var fewestFirst = o.Optional("fewestFirst", "Whether the least is ahead, as in low-point systems.", Codec.Bool(), k => k.FewestFirst, false);
        return m => new RankingKey(m.Get(metric), m.Get(fewestFirst));
    });

    private static ObjectCodec<Eligibility> EligibilityOf() => Codec.Object<Eligibility>("Eligibility", "Who may be in the table at all, whatever he scored.", o =>
    {
        var ratings = o.List("ratings", "The ratings of drivers who may be listed; absent for any.", Codec.Names<DriverRating>(), e => e.Ratings);
        var minimumStarts = o.Optional("minimumStarts", "The least number of rounds with a race start; who has fewer is listed without a position.", Codec.Int(0), e => e.MinimumStarts, 0);
        return m => new Eligibility(m.Get(ratings), m.Get(minimumStarts));
    });
}
