using System.Text.Json.Nodes;
using NodaTime;
using RacingDomain.Json;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Tests.AlKamel;

/// <summary>What becomes of the rows of small files.</summary>
public class AlKamelImporterTests
{
    [Fact]
    public async Task A_season_is_made_of_the_manifest_and_its_files()
    {
        var season = await new TimingFolder().SeasonAsync();

        Assert.Equal("Club Cup 2030", season.ToString());
        Assert.Equal(["GTX", "TC"], season.Classes.Select(@class => @class.Name));
        var @event = Assert.Single(season.Events);
        Assert.Equal(("spring-100", "Spring 100", "Ring", "America/New_York"), (@event.Id.ToString(), @event.Name, @event.Circuit, @event.TimeZone!.Id));
        Assert.Equal(["qualifying", "race"], @event.Sessions.Select(session => session.Id.ToString()));
        var race = @event.Sessions[1];
        Assert.Equal((Duration.FromHours(6), new LocalDateTime(2030, 4, 7, 14, 5)), (race.Length, race.Start));
        var winner = race.Classifications[0].Lines[0];
        Assert.Equal(
            ("7", Position.First, 100, Duration.FromMilliseconds(6_000_500), Duration.FromMilliseconds(58_250)),
            (winner.Entry.ToString(), winner.Position, winner.Measures.Laps, winner.Measures.Time, winner.Measures.FastestLap));
        var entry = @event.Entries[0];
        Assert.Equal(("gtx", "alpha-racing", "alpha"), (entry.Class.ToString(), entry.Team.ToString(), entry.Manufacturer.ToString()));
        Assert.Equal([("ann-arbor", DriverRating.Gold), ("bea-berg", DriverRating.Bronze)], entry.Crew.Select(member => (member.Driver.ToString(), member.Rating!.Value)));
        Assert.Equal(["ann-arbor usa", "bea-berg swe", "cat-cole gbr", "dan-dahl "], season.Drivers.Select(driver => $"{driver.Id} {driver.Nation}"));
    }

    [Fact]
    public async Task Car_numbers_are_text() // E62
    {
        var season = await new TimingFolder().SeasonAsync();
        Assert.Equal(["7", "07", "9"], season.Events[0].Entries.Select(entry => entry.Id.ToString()));
    }

    [Fact]
    public async Task The_longest_text_says_the_make()
    {
        var season = await new TimingFolder().SeasonAsync();
        Assert.Equal("little-alpha", season.Events[0].Entries[2].Manufacturer.ToString());
        Assert.Equal(["Alpha", "Beta", "Little Alpha"], season.Manufacturers.Select(make => make.Name));
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task Fields_may_have_another_separator(char separator)
    {
        var season = await new TimingFolder().With("race.csv", (TimingFolder.Header + "\n1,7,Classified,100,1:40:00,,Alpha,GTX,Alpha One,Ann,Arbor,,\n").Replace(',', separator)).SeasonAsync();
        Assert.Equal("ann-arbor", season.Events[0].Entries[0].Crew[0].Driver.ToString());
    }

    [Fact]
    public async Task A_driver_is_his_name_without_accents_and_case_and_the_nicest_spelling_is_shown()
    {
        var folder = new TimingFolder()
            .WithRace("1,7,Classified,1,1:00,,A,GTX,Beta,ANN,ÅRBOR,,", "2,8,Classified,1,1:01,,A,GTX,Beta,Robert,Crew,,")
            .WithQualifying("1,7,58,A,GTX,Beta,Ann,Årbor,,", "2,8,59,A,GTX,Beta,Bob,Crew,,");
        folder.Document["driverAliases"] = JsonNode.Parse("""{ "BOB crew": "Robert Crew" }""");

        var season = await folder.SeasonAsync();

        Assert.Equal([("ann-arbor", "Ann Årbor"), ("robert-crew", "Robert Crew")], season.Drivers.Select(driver => (driver.Id.ToString(), driver.Name)));
        Assert.All(season.Events[0].Sessions[0].Classifications[0].Lines, line => Assert.Empty(line.Drivers));
    }

    [Fact]
    public async Task Names_of_a_team_may_drift_without_parting_its_car() // E64
    {
        var season = await new TimingFolder().WithQualifying("1,7,58,Alpha-Racing Inc,GTX,Alpha One,Ann,Arbor,,", "2,07,59,B,GTX,Beta,Cat,Cole,,", "3,9,60,C,TC,Alpha,Dan,Dahl,,").SeasonAsync();
        Assert.Equal(["Alpha Racing", "Beta", "Gamma"], season.Teams.Select(team => team.Name));
        Assert.Equal(3, season.Events[0].Entries.Length);
    }

    [Fact]
    public async Task A_car_without_a_lap_in_qualifying_is_placed_last_and_one_that_did_not_start_has_no_place()
    {
        var season = await new TimingFolder()
            .WithQualifying("1,07,58,B,GTX,Beta,Cat,Cole,,", ",7,,A,GTX,Alpha,Ann,Arbor,,", "2,9,59,C,TC,Alpha,Dan,Dahl,,")
            .WithRace("1,07,Classified,1,1:00,,B,GTX,Beta,Cat,Cole,,", ",7,Not started,0,,,A,GTX,Alpha,Ann,Arbor,,", ",9,Not started,0,,,C,TC,Alpha,Dan,Dahl,,")
            .SeasonAsync();
        Assert.Equal(["07 1 Classified", "9 2 Classified", "7 3 Classified"], Lines(season, 0));
        Assert.Equal(["07 1 Classified", "7  DidNotStart", "9  DidNotStart"], Lines(season, 1));
    }

    [Fact]
    public async Task A_driver_whom_only_qualifying_lists_is_a_stint_there()
    {
        var season = await new TimingFolder().WithQualifying("1,7,58,A,GTX,Alpha,Eve,Ek,,,Ann,Arbor,,", "2,07,58,B,GTX,Beta,Cat,Cole,,", "3,9,59,C,TC,Alpha,Dan,Dahl,,").SeasonAsync();
        var line = season.Events[0].Sessions[0].Classifications[0].Lines[0];
        Assert.Equal("eve-ek", Assert.Single(line.Drivers).Driver.ToString());
        Assert.Equal(["ann-arbor", "bea-berg"], season.Events[0].Entries[0].Crew.Select(member => member.Driver.ToString()));
    }

    [Fact]
    public async Task A_session_days_before_the_race_is_of_an_event_that_is_no_round() // E157
    {
        var folder = new TimingFolder();
        folder.Qualifying["kind"] = "qualifying-race";
        folder.Qualifying["start"] = "2030-03-31T12:00";

        var season = await folder.SeasonAsync();

        Assert.Equal(["spring-100-qualifying-race", "spring-100"], season.Events.Select(@event => @event.Id.ToString()));
        Assert.Equal([1, 1], season.Events.Select(@event => @event.Sessions.Single().Round!.Value));
        Assert.Equal("spring-100", Assert.Single(season.Rounds).Event.ToString());
    }

    [Fact]
    public async Task One_qualifying_makes_the_grid_and_another_pays() // E90
    {
        var folder = new TimingFolder().With("grid.csv", TimingFolder.QualifyingHeader + "\n1,7,58,A,GTX,Alpha,Ann,Arbor,,\n");
        folder.Round["sessions"]!.AsArray().Add(JsonNode.Parse("""{ "kind": "qualifying", "start": "2030-04-06T11:00", "classes": ["gtx"], "pays": false, "file": "grid.csv" }"""));
        folder.Qualifying["classes"] = JsonNode.Parse("""["gtx"]""");
        folder.WithQualifying("1,07,58,B,GTX,Beta,Cat,Cole,,", "2,7,58,A,GTX,Alpha,Ann,Arbor,,");

        var season = await folder.SeasonAsync();

        Assert.Equal(
            [("qualifying-gtx-grid", SessionRole.GridOnly), ("qualifying-gtx-points", SessionRole.PointsOnly), ("race", SessionRole.Full)],
            season.Events[0].Sessions.Select(session => (session.Id.ToString(), session.Role)));
    }

    [Fact]
    public async Task A_number_can_stand_for_another_season_entry_in_a_round()
    {
        var folder = new TimingFolder().Deciding("""{ "round": 1, "class": "gtx", "session": "race", "decision": "moved-to-last", "cars": ["07"], "reason": "Too low" }""");
        folder.Document["entryAliases"] = JsonNode.Parse("""[ { "round": 1, "car": "07", "entry": "8" } ]""");

        var season = await folder.SeasonAsync();

        Assert.Equal([("7", "7"), ("8", "07"), ("9", "9")], season.Events[0].Entries.Select(entry => (entry.Id.ToString(), entry.Number.ToString())));
        Assert.Equal(new MovedToLast(EntryId.Parse("8")), season.Decisions[0].Ruling);
    }

    [Fact]
    public async Task A_round_counts_for_titles_by_class_and_what_is_missing_is_said()
    {
        var folder = new TimingFolder();
        folder.Document["classes"]!.AsArray().Add(JsonNode.Parse("""{ "id": "gt4", "name": "GT4", "label": "GT4" }"""));
        folder.Round["countsFor"] = JsonNode.Parse("""{ "gtx": [], "tc": ["season"], "gt4": ["sprint-cup"] }""");

        var season = await folder.SeasonAsync();

        var round = Assert.Single(season.Rounds);
        Assert.Empty(round.Classes);
        Assert.Equal(["gt4:sprint-cup", "gtx:", "tc:season"], round.Restrictions.Select(rule => $"{rule.Class}:{string.Join(',', rule.CountsFor.SelectMany(scope => scope.Titles))}"));
        var gap = Assert.Single(season.Coverage);
        Assert.Equal(("gt4", "sprint-cup"), (gap.Class.ToString(), Assert.Single(gap.Championships.Titles)));
    }

    [Fact]
    public async Task Lines_can_stand_in_the_manifest_and_count_each_class()
    {
        var folder = new TimingFolder();
        _ = folder.Qualifying.Remove("file");
        folder.Qualifying["source"] = "A paper";
        folder.Qualifying["lines"] = JsonNode.Parse("""
            [ { "position": 1, "car": "7", "class": "gtx", "team": "Alpha", "vehicle": "Alpha", "drivers": ["Ann Arbor"], "status": "classified" },
              { "position": 1, "car": "9", "class": "tc" }, { "position": null, "car": "07" } ]
            """);

        var season = await folder.SeasonAsync();

        var order = season.Events[0].Sessions[0].Classifications[0];
        Assert.Equal(PositionBasis.Class, order.Basis);
        Assert.Equal(["7 1 Classified", "9 1 Classified", "07 2 Classified"], Lines(season, 0));
        Assert.Contains("Round 1, qualifying: A paper", season.Sources);
    }

    [Fact]
    public async Task A_session_with_no_lines_was_not_run()
    {
        var folder = new TimingFolder();
        _ = folder.Qualifying.Remove("file");
        folder.Qualifying["lines"] = new JsonArray();
        var season = await folder.SeasonAsync();
        Assert.False(season.Events[0].Sessions[0].IsHeld);
        Assert.Empty(season.Coverage);
    }

    [Fact]
    public async Task A_class_that_is_not_in_its_file_is_a_gap()
    {
        var folder = new TimingFolder().WithQualifying("1,7,58,A,GTX,Alpha,Ann,Arbor,,", "2,07,58,B,GTX,Beta,Cat,Cole,,");
        Assert.Equal("import.class-without-cars", Assert.Single(await folder.ProblemsAsync())[^25..]);
        var gap = Assert.Single((await folder.SeasonAsync()).Coverage);
        Assert.Equal((SessionKind.Qualifying, "tc"), (gap.Session, gap.Class.ToString()));
    }

    [Fact]
    public async Task A_driver_of_two_cars_of_a_class_is_nominated_for_the_last_with_a_warning()
    {
        var folder = new TimingFolder().WithRace(
            "1,7,Classified,9,1:00,,A,GTX,Alpha,Ann,Arbor,,", "2,07,Classified,9,1:01,,B,GTX,Beta,Cat,Cole,,,Ann,Arbor,,", "3,9,Classified,9,1:02,,C,TC,Alpha,Dan,Dahl,,,Ann,Arbor,,");
        Assert.Equal(["race.csv:3 import.several-cars"], await folder.ProblemsAsync());
        var decision = Assert.Single((await folder.SeasonAsync()).Decisions);
        Assert.Equal(new CarNominated(DriverId.Parse("ann-arbor"), EntryId.Parse("07")), decision.Ruling);
        Assert.Equal((DecisionStatus.Inferred, "gtx"), (decision.Status, Assert.Single(decision.Classes).ToString()));
    }

    [Fact]
    public async Task Importing_again_gives_the_same_bytes() // E147
    {
        var folder = new TimingFolder();
        var first = SeasonJson.ToJson(await folder.SeasonAsync());
        Assert.Equal(first, SeasonJson.ToJson(await folder.SeasonAsync()));
        Assert.Equal(first, SeasonJson.ToJson(SeasonJson.Read(first)));
    }

    [Fact]
    public async Task Progress_names_every_file()
    {
        var reports = new List<ImportProgress>();
        _ = await new TimingFolder().ImportAsync(new Inline(reports.Add));
        Assert.Equal([(TimingFolder.Manifest, 1, 1), ("q.csv", 2, 3), ("race.csv", 3, 3)], reports.Select(report => (report.File, report.FileNumber, report.Files)));
    }

    private static IEnumerable<string> Lines(Season season, int session) => season.Events[0].Sessions[session].Classifications[0].Lines
        .Select(line => $"{line.Entry} {line.Position} {line.Status}");

    private sealed class Inline(Action<ImportProgress> take) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => take(value);
    }
}
