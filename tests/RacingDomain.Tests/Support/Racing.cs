using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.Support;

/// <summary>Small seasons and championships in few words; meant for <c>using static</c>.</summary>
/// <remarks>Car <c>a</c> is driven by driver <c>a</c> for team <c>a</c> and is of make <c>a</c>, unless a test says otherwise.</remarks>
internal static class Racing
{
    internal static readonly LocalDate FirstDay = new(2021, 1, 3);

    /// <summary>10, 6, 4, 3, 2, 1.</summary>
    internal static readonly Scale Ten = Scale.Of(10, 6, 4, 3, 2, 1);

    internal static SeasonBuilder Cars(params string[] cars)
    {
        var season = new SeasonBuilder("test", "Test Series", "2021");
        foreach (var car in cars)
        {
            season.Car(car, team: car, make: car, drivers: [car]);
        }

        return season;
    }

    /// <summary>The day of a round: one a week.</summary>
    internal static LocalDate DayOf(int round) => FirstDay.PlusWeeks(round - 1);

    internal static SeasonBuilder Weekend(this SeasonBuilder season, int number, Action<RoundBuilder> round) =>
        season.Round("Round " + Points.Of(number), DayOf(number), round, number);

    internal static SeasonBuilder Race(this SeasonBuilder season, int number, params string[] order) =>
        season.Weekend(number, round => round.Race(order));

    internal static SeasonBuilder Race(this SeasonBuilder season, int number, Action<SessionBuilder> race) =>
        season.Weekend(number, round => round.Race(race));

    internal static SessionBuilder Laps(this SessionBuilder session, string car, int laps) => session.Measured(car, new Measures(laps: laps));

    internal static ValueArray<EntryId> Entries(params string[] cars) => cars.Select(EntryId.Parse).ToValueArray();

    internal static ValueArray<DriverId> Drivers(params string[] drivers) => drivers.Select(DriverId.Parse).ToValueArray();

    internal static ValueArray<CompetitorRef> DriverRefs(params string[] drivers) => drivers.Select(driver => CompetitorRef.Of(DriverId.Parse(driver))).ToValueArray();

    internal static PointsRule RaceRule(
        Scale? scale = null,
        TiedPlaces ties = TiedPlaces.Shared,
        Reduction? reduction = null,
        Weight? weight = null,
        Credit? credit = null) =>
        new("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(scale ?? Ten)], ties, reduction, weight, credit);

    internal static PointsSystem Paying(PointsRule rule, params Bonus[] bonuses) => new([rule], bonuses);

    /// <summary>A championship whose id is <c>title</c>.</summary>
    internal static Championship Title(
        IPointsSystem? points = null,
        CompetitorKind kind = CompetitorKind.Driver,
        Population? population = null,
        Counting? counting = null,
        Ranking? ranking = null,
        Listing listing = Listing.Participants,
        Eligibility? eligibility = null,
        string title = "season") =>
        new(ChampionshipId.Parse("title"), "Title", kind, points ?? Paying(RaceRule()), population, counting, ranking, listing, eligibility, title);

    internal static StandingsEngine Engine(Season season, Championship championship, LocalDate? asOf = null) =>
        new(season, new Rulebook(RulebookId.Parse("book"), "Book", [championship]), asOf);

    internal static StandingsTable Table(this Season season, Championship? championship = null, TablePoint at = default, LocalDate? asOf = null)
    {
        championship ??= Title();
        return Engine(season, championship, asOf).Table(championship.Id, at);
    }

    internal static Ledger Ledger(this Season season, Championship championship, TablePoint at = default) => Engine(season, championship).Ledger(championship.Id, at);

    internal static Explanation Explain(this Season season, Championship championship, string competitor, TablePoint at = default) =>
        Engine(season, championship).Explain(championship.Id, CompetitorId.Parse(competitor), at);

    internal static StandingsRow Row(this StandingsTable table, string competitor) =>
        table.RowOf(CompetitorId.Parse(competitor)) ?? throw new InvalidOperationException($"No row of {competitor} in: {table.Text()}");

    /// <summary>The rows such as "1 a 25, 2 b 18 (20), DSQ c 0": position or mark, competitor, points, and gross where it differs.</summary>
    internal static string Text(this StandingsTable table) => string.Join(", ", table.Rows.Select(Text));

    private static string Text(StandingsRow row) =>
        $"{row.Position?.ToString() ?? row.Mark ?? "-"} {row.Competitor.Id} {row.Points}{(row.Gross == row.Points ? "" : $" ({row.Gross})")}";
}
