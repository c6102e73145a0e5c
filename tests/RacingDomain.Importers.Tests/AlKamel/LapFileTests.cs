using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using RacingDomain.Rulebooks;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Importers.Tests.AlKamel;

/// <summary>What a file of all laps tells: the order at checkpoints, and who drove how long.</summary>
public class LapFileTests
{
    private const string Header = "NUMBER; DRIVER_NUMBER; LAP_NUMBER; LAP_TIME; LAP_IMPROVEMENT; CROSSING_FINISH_LINE_IN_PIT; ELAPSED; HOUR;DRIVER_NAME;PIT_TIME;CLASS;TEAM;";

    [Fact]
    public async Task More_laps_at_the_mark_then_the_earlier_time()
    {
        // After an hour 07 and 7 have two laps, 07 the earlier; 9 has one. After two, 7 has four. 10 never completed a lap.
        var season = await Laps(
            "7: Ann ARBOR 30:00, Ann ARBOR 30:00, Ann ARBOR 20:00, Bea BERG 20:00",
            "07: Cat COLE 29:00, Cat COLE 30:00, Cat COLE 40:00",
            "9: Dan DAHL 59:00, Dan DAHL 1:00:00").SeasonAsync();

        var marks = season.Events[0].Sessions[1].Checkpoints;
        Assert.Equal([("1 h", Duration.FromHours(1)), ("2 h", Duration.FromHours(2))], marks.Select(mark => (mark.Name, mark.At!.Value)));
        Assert.Equal(["07 1 2 0:59:00", "7 2 2 1:00:00", "9 3 1 0:59:00", "10 4 0 "], Order(marks[0]));
        Assert.Equal(["7 1 4 1:40:00", "07 2 3 1:39:00", "9 3 2 1:59:00", "10 4 0 "], Order(marks[1]));
    }

    [Fact]
    public async Task Drivers_have_their_laps_and_time_and_one_without_a_lap_did_not_drive()
    {
        var folder = Laps("7: Ann ARBOR 30:00, Ann ARBOR 31:00, Bea BERG 29:00", "07: 1 29:00", "9: Dan DAHL 59:00");

        var season = await folder.SeasonAsync();

        var lines = season.Events[0].Sessions[1].Classifications[0].Lines;
        Assert.Equal(
            [
                new DriverStint(DriverId.Parse("ann-arbor"), true, Duration.FromMinutes(61), 2, started: true),
                new DriverStint(DriverId.Parse("bea-berg"), true, Duration.FromMinutes(29), 1, finished: true),
            ],
            lines[0].Drivers);
        Assert.Equal(new DriverStint(DriverId.Parse("cat-cole"), true, Duration.FromMinutes(29), 1, true, true), Assert.Single(lines[1].Drivers));
        Assert.Equal([true, false], lines[2].Drivers.Select(stint => stint.Drove));
        Assert.Equal(["laps.csv: import.no-lap"], await folder.ProblemsAsync());
    }

    [Fact]
    public async Task A_driver_whom_only_the_laps_know_drove()
    {
        var season = await Laps("7: Ann ARBOR 30:00, Eve EK 31:00", "07: Cat COLE 29:00", "9: Dan DAHL 59:00").SeasonAsync();
        Assert.Equal(["ann-arbor True", "bea-berg False", "eve-ek True"], season.Events[0].Sessions[1].Classifications[0].Lines[0].Drivers.Select(stint => $"{stint.Driver} {stint.Drove}"));
        Assert.Contains(season.Drivers, driver => driver.Name == "Eve EK");
    }

    [Fact]
    public async Task Laps_that_do_not_say_who_drove_give_no_driving_times()
    {
        var folder = Laps("7: - 30:00", "07: Cat COLE 29:00", "9: Dan DAHL 59:00, Ann ARBOR 59:00");
        Assert.Contains("laps.csv: import.unknown-driver", await folder.ProblemsAsync());
        Assert.Empty((await folder.SeasonAsync()).Events[0].Sessions[1].Classifications[0].Lines[0].Drivers);
    }

    [Fact]
    public async Task Bad_rows_are_named_with_their_lines()
    {
        var folder = Laps("7: Ann ARBOR 30:00").With(
            "laps.csv", Header + "\n7;1;1;30:00;0;;30:00;;Ann ARBOR;;GTX;A;\n7;1;1;30:00;0;;60:00;;Ann ARBOR;;GTX;A;\n7;1;x;30:00;0;;90:00;;Ann ARBOR;;GTX;A;\n7;1;3;30:00;0;;20:00;;Ann ARBOR;;GTX;A;\n07;1;2;30:00;0;;;;Cat COLE;;GTX;B;\n");
        Assert.Equal(["laps.csv:3", "laps.csv:4", "laps.csv:4", "laps.csv:5", "laps.csv:6"], (await folder.ProblemsAsync()).Where(problem => problem.EndsWith("malformed-row", StringComparison.Ordinal)).Select(problem => problem.Split(' ')[0]));
    }

    [Fact]
    public void A_driving_time_too_near_to_the_least_one_is_reported_and_left_out()
    {
        var diagnostics = new ImportDiagnostics();
        var row = new Importers.AlKamel.TimingRow("race.csv", 2, 1, CarNumber.Parse("7"), ClassId.Parse("gtx"), null, null, ResultStatus.Classified, 3, null, null, []);
        var entry = new Entry(row.Number, [new CrewMember(DriverId.Parse("ann")), new CrewMember(DriverId.Parse("bea"))]);
        Importers.AlKamel.TimedLap Lap(int number, string driver, int minutes, int end) =>
            new(number, DriverId.Parse(driver), driver, null, Duration.FromMinutes(minutes), Duration.FromMinutes(end));
        var stints = new Importers.AlKamel.DriveTimes([new DriveTimeCase(Duration.FromMinutes(45))], diagnostics).Of(row, entry, [Lap(1, "ann", 30, 30), Lap(2, "ann", 30, 60), Lap(3, "ann", 30, 90), Lap(4, "bea", 40, 130)], "laps.csv");

        Assert.Equal([Duration.FromMinutes(90), null], stints.Select(stint => stint.Time));
        var warning = Assert.Single(diagnostics.Result(null).Diagnostics);
        Assert.Equal("import.drive-time", warning.Code);
        Assert.Contains("bea drove the car 7 for about 0:40:00 in 1 whole laps", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_endurance_cup_is_scored_at_the_marks()
    {
        var folder = Laps("7: Ann ARBOR 30:00, Ann ARBOR 30:00, Ann ARBOR 20:00, Bea BERG 20:00", "07: Cat COLE 29:00, Cat COLE 30:00, Cat COLE 40:00", "9: Dan DAHL 59:00, Dan DAHL 1:00:00");
        folder.Race["checkpoints"] = JsonNode.Parse("""[ { "at": "PT3H", "lines": [] } ]""");
        folder.Document["rulebook"] = "imsa-weathertech-2023";
        folder.Document["season"] = "2023";
        folder.Document["classes"] = JsonNode.Parse("""[ { "id": "gtp", "name": "GT Extreme", "label": "GTX" }, { "id": "gtd", "name": "Touring Cars", "label": "TC" } ]""");
        folder.Qualifying["classes"] = JsonNode.Parse("""["gtp", "gtd"]""");
        folder.Race["classes"] = JsonNode.Parse("""["gtp", "gtd"]""");

        var season = await folder.SeasonAsync();

        var engine = new StandingsEngine(season, RulebookCatalogue.Find(season.Rulebook)!);
        var table = engine.Table(ChampionshipId.Parse("gtp-endurance-cup-teams"));
        Assert.Equal(["7 10", "07 8"], table.Rows.Take(2).Select(row => $"{row.Competitor.Id} {row.Points}"));
        Assert.Empty(table.Incomplete);
        _ = folder.Race.Remove("checkpoints");
        _ = folder.Race.Remove("laps");
        Assert.NotEmpty(new StandingsEngine((await folder.Again().ImportAsync()).Season!, engine.Rulebook).Table(table.Championship.Id).Incomplete);
        Assert.Empty(new StandingsEngine((await folder.Again().ImportAsync()).Season!, engine.Rulebook).Table(ChampionshipId.Parse("gtp-teams")).Incomplete);
    }

    private static TimingFolder Laps(params string[] cars)
    {
        var rows = new List<string> { Header };
        foreach (var car in cars)
        {
            var (number, elapsed) = (car[..car.IndexOf(':', StringComparison.Ordinal)], Duration.Zero);
            foreach (var (i, lap) in car[(number.Length + 2)..].Split(", ").Index())
            {
                var (driver, time) = (lap[..lap.LastIndexOf(' ')], lap[(lap.LastIndexOf(' ') + 1)..]);
                elapsed += Parse(time);
                var seat = int.TryParse(driver, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known.ToString(CultureInfo.InvariantCulture) : "";
                rows.Add($"{number};{seat};{i + 1};{time};0;;{Show(elapsed)};14:00:00;{(seat.Length > 0 || driver == "-" ? "" : driver)};;GTX;A;");
            }
        }

        var folder = new TimingFolder()
            .WithRace(
                "1,7,Classified,4,1:40:00,,A,GTX,Alpha,Ann,Arbor,,,Bea,Berg,,",
                "2,07,Classified,3,1:39:00,,B,GTX,Beta,Cat,Cole,,",
                "3,9,Classified,2,1:59:00,,C,TC,Alpha,Dan,Dahl,,,Joe,Jones,,",
                "4,10,Classified,0,,,C,TC,Alpha,Kim,Kay,,")
            .With("laps.csv", string.Join('\n', rows));
        folder.Race["laps"] = "laps.csv";
        folder.Race["checkpoints"] = JsonNode.Parse("""[ { "at": "PT2H" }, { "at": "PT1H" } ]""");
        return folder;
    }

    private static Duration Parse(string time) => time.Split(':').Aggregate(Duration.Zero, (sum, part) => (sum * 60) + Duration.FromSeconds(int.Parse(part, CultureInfo.InvariantCulture)));

    private static string Show(Duration time) => string.Create(CultureInfo.InvariantCulture, $"{(time.Days * 24) + time.Hours}:{time.Minutes:00}:{time.Seconds:00}.000");

    private static IEnumerable<string> Order(Checkpoint mark) => mark.Classifications[0].Lines
        .Select(line => $"{line.Entry} {line.Position} {line.Measures.Laps} {(line.Measures.Time is { } time ? Show(time)[..^4] : "")}");
}
