using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>Championships, and which results count in them and how.</summary>
internal static class ChampionshipCodecs
{
    private static readonly ObjectCodec<RoundFilter> Rounds = Codec.Rule<RoundFilter>("RoundFilter", "Rounds that meet all criteria given.", o =>
    {
        var minimumLength = o.Optional("minimumLength", "The least advertised length of a race of the championship's classes, inclusive.", Codec.Duration(), f => f.MinimumLength);
        var maximumLength = o.Optional("maximumLength", "The greatest advertised length of a race of the championship's classes, exclusive.", Codec.Duration(), f => f.MaximumLength);
        var rounds = o.List("rounds", "The numbers of the rounds; absent for any.", Codec.Int(1), f => f.Rounds);
        var events = o.List("events", "The ids of the events; absent for any.", Codec.Id<EventId>(), f => f.Events);
        return m => new RoundFilter(m.Get(minimumLength), m.Get(maximumLength), m.Get(rounds), m.Get(events));
    });

    public static readonly ObjectCodec<ChampionshipGroup> Championship = Codec.Rule<ChampionshipGroup>(
        "Championship", "One title, or one for each of several classes: who competes, what results are worth, which count, and how the table is put in order.", o =>
        {
            var id = o.Required("id", "The id, such as \"dpi-drivers\"; with forClasses it holds \"{class}\".", Codec.Id<ChampionshipId>(), c => c.Only.Id);
            var name = o.Required("name", "The name for people; with forClasses it may hold \"{class}\" and \"{className}\".", Codec.Phrase(), c => c.Only.Name);
            var forClasses = o.List("forClasses", "The classes of which each has such a championship of its own; absent for one championship.", Codec.Id<ClassId>(), _ => default);
            var kind = o.Required("kind", "Who competes: drivers, pairings (drivers who share a car all season), entries (cars), teams, manufacturers, constructors (chassis and engine), engine makers, nations, or groups, of which the population names the kind.", Codec.Names<CompetitorKind>(), c => c.Only.Kind);
            var title = o.Optional(
                "title", "What it has in common with others across classes and kinds, by which scopes name it.", Codec.Phrase(), c => c.Only.Identity.Title, "season");
            var points = o.Required("points", "What results are worth: a points system in place, or the name of one.", PointsCodecs.Points, c => c.Only.Points);
            var population = o.Optional("population", "Which cars are ranked; absent for all.", PopulationOf(), c => c.Only.Population, Population.Everyone);
            var counting = o.Optional("counting", "Which results count; absent for all.", CountingCodecs.Counting, c => c.Only.Counting, Counting.All);
            var ranking = o.Optional("ranking", "How the table is put in order; absent for most points first, then countback.", RankingCodecs.Ranking, c => c.Only.Ranking, Ranking.Usual);
            var listing = o.Optional("listing", "Who has a row: \"participants\", everyone who took part; \"scorers\", who has points; \"classified\", who was classified or has points; \"classified-or-qualified\", who also took part in qualifying.", Codec.Names<Listing>(), c => c.Only.Listing, Listing.Participants);
            var eligibility = o.Optional("eligibility", "Who may have one; absent for everyone.", EligibilityOf(), c => c.Only.Eligibility, Eligibility.Everyone);
            var rounds = o.Optional("rounds", "Which rounds belong to it; absent for all.", Rounds, c => c.Only.Rounds, RoundFilter.All);
            var validFor = o.List("validFor", "The ids of the seasons that have it, among those the rulebook is for; absent for all of them.", Codec.Id<SeasonId>(), c => c.Only.ValidFor);
            var phases = o.List("phases", "The phases of the season, in order, the first from round 1; absent where it has but one.", PhaseCodecs.Phase, c => c.Only.Phases);
            var attendance = o.List("attendance", "The points for attendance, beside all results; all that are earned are paid.", AttendanceOf(), c => c.Only.Attendance);
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
                    m.Get(validFor),
                    ChampionshipGroup.ForClass(m.Get(phases), m.Get(forClasses), itsPopulation),
                    m.Get(attendance)));
        });

    private static ObjectCodec<AttendanceBonus> AttendanceOf() => Codec.Rule<AttendanceBonus>(
        "AttendanceBonus", "Points for having started in every round of the championship, of a part of it, or in a number of them.", o =>
        {
            var name = o.Required("name", "Its name, unique in the championship.", Codec.Phrase(), a => a.Name);
            var points = o.Required("points", "How much; negative for a penalty by rule.", Codec.Points(), a => a.Points);
            var starts = o.Optional("starts", "The least number of rounds with a race start; absent for every round.", Codec.Int(1), a => a.Starts);
            var rounds = o.Optional("rounds", "The rounds that are asked for, among those of the championship; absent for all of them.", Rounds, a => a.Rounds, RoundFilter.All);
            return m => new AttendanceBonus(m.Get(name), m.Get(points), m.Get(starts), m.Get(rounds));
        });

    private static ObjectCodec<Population> PopulationOf() => Codec.Rule<Population>("Population", "Which cars are ranked, and how others are treated.", o =>
    {
        var classes = o.List("classes", "The classes ranked together, or each by itself with classesApart; absent for all cars.", Codec.Id<ClassId>(), p => p.Classes);
        var withoutClaim = o.Optional("withoutClaim", "How cars without a claim to points (guests, ineligible ones) are treated: \"transparent\", those behind move up, or \"occupying\", the place and its points are lost.", Codec.Names<Treatment>(), p => p.WithoutClaim, Treatment.Transparent);
        var unregistered = o.Optional(
            "unregistered", "How cars of competitors who are not registered are treated: \"transparent\", those behind move up, or \"occupying\", the place and its points are lost.", Codec.Names<Treatment>(), p => p.Unregistered, Treatment.Transparent);
        var bestCarOnly = o.Optional(
            "bestCarOnly", "Whether only the best placed car of each competitor stays and its others are removed, so that the rest move up.", Codec.Bool(), p => p.BestCarOnly, false);
        var vacancies = o.Optional("vacancies", "What happens to places that nobody holds: \"closed\", those behind move up, or \"kept\", their points are lost.", Codec.Names<Vacancies>(), p => p.Vacancies, Vacancies.Closed);
        var deadHeats = o.Optional("deadHeats", "What becomes of cars that finish level: they \"stand\", sharing the place, or are \"parted-by-best-lap\".", Codec.Names<DeadHeats>(), p => p.DeadHeats, DeadHeats.Stand);
        var role = o.Optional("role", "The members of the crew who compete, where drivers do.", Codec.Names<CrewRole>(), p => p.Role, CrewRole.Driver);
        var group = o.Optional("group", "The kind of grouping, where groups compete.", Codec.Phrase(), p => p.Group);
        var driveTimes = o.List(
            "driveTimes",
            "The driving times whose failure by one driver moves the car behind all others of its class; the first that is for a driver decides.",
            PointsCodecs.DriveTime,
            p => p.DriveTimes);
        var classesApart = o.Optional(
            "classesApart", "Whether each class has places, numbers of cars and feats of its own, for one table of all of them; cars without a class are left out.", Codec.Bool(), p => p.ClassesApart, false);
        return m => new Population(
            m.Get(classes), m.Get(withoutClaim), m.Get(unregistered), m.Get(bestCarOnly), m.Get(vacancies), m.Get(deadHeats), m.Get(role), m.Get(group), m.Get(driveTimes), m.Get(classesApart));
    });

    private static ObjectCodec<Eligibility> EligibilityOf() => Codec.Rule<Eligibility>("Eligibility", "Who may be in the table at all, whatever he scored.", o =>
    {
        var ratings = o.List("ratings", "The ratings of drivers who may be listed; absent for any.", Codec.Names<DriverRating>(), e => e.Ratings);
        var minimumStarts = o.Optional("minimumStarts", "The least number of rounds with a race start; who has fewer is listed without a position.", Codec.Int(0), e => e.MinimumStarts, 0);
        return m => new Eligibility(m.Get(ratings), m.Get(minimumStarts));
    });
}
