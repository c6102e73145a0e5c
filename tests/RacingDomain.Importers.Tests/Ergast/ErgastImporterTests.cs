using NodaTime;
using RacingDomain.Json;
using RacingDomain.Seasons;
using static RacingDomain.Importers.Tests.Ergast.ErgastFiles;

namespace RacingDomain.Importers.Tests.Ergast;

public class ErgastImporterTests
{
    private static readonly string Ann = Driver("Ann", "Able");
    private static readonly string Bea = Driver("Bea", "Baker");
    private static readonly string Cat = Driver("Cat", "Clark");
    private static readonly string Alpha = Make("alpha", "Alpha Racing");
    private static readonly string Beta = Make("beta");

    private static readonly string FirstRace = Race(1, Results(
        Result(1, "1", "7", Ann, Alpha, ""","grid":"2","laps":"50","Time":{"millis":"5034543","time":"1:23:54.543"},"FastestLap":{"rank":"2","lap":"30","Time":{"time":"1:06.400"}}"""),
        Result(2, "2", "8", Bea, Beta, ""","grid":"0","laps":"50","Time":{"millis":"5039543","time":"+5.000"},"FastestLap":{"rank":"1","lap":"32","Time":{"time":"1:06.200"}}"""),
        Result(3, "R", "9", Cat, Beta, ""","laps":"12","FastestLap":{"rank":"0"}""")));

    [Fact]
    public async Task A_season_has_its_rounds_sessions_and_cars()
    {
        var season = await Season(new ErgastFiles()
            .With("results.json", FirstRace)
            .With("qualifying.json", Race(1, Qualifying(Qualified(1, "8", Bea, Beta, ""","Q1":"1:07.000","Q2":"1:06.000","Q3":"1:05.123" """), Qualified(2, "7", Ann, Alpha), Qualified(null, "9", Cat, Beta))))
            .With("sprint.json", Race(1, Sprint(Result(1, "1", "9", Cat, Beta), Result(2, "W", "8", Bea, Beta))))
            .With("races.json", Race(1, more: ""","Qualifying":{"date":"2030-01-09","time":"14:00:00Z"},"Sprint":{"date":"2030-01-09","time":"10:00:00Z"}"""), Race(2, more: ""","Sprint":{"date":"2030-02-09"}""")));

        Assert.Equal(("2030", "formula-one-2030", "formula-one"), (season.Id.ToString(), season.Rulebook.ToString(), season.Series.Id.ToString()));
        Assert.Equal(["1 Race 1 2030-01-10 Held", "2 Race 2 2030-02-10 Scheduled"], season.Rounds.Select(round => $"{round.Number} {round.Name} {round.Date:uuuu'-'MM'-'dd} {round.Status}"));
        Assert.Equal([SessionKind.Sprint, SessionKind.Qualifying, SessionKind.Race], season.SessionsOf(1).Select(s => s.Session.Kind));
        Assert.Equal([SessionKind.Sprint, SessionKind.Race], season.SessionsOf(2).Select(s => s.Session.Kind));
        Assert.Equal("The Ring", season.Events[0].Circuit);
        Assert.Equal(new LocalDateTime(2030, 1, 9, 14, 0), season.SessionsOf(1)[1].Session.Start);
        Assert.Equal(new LocalDateTime(2030, 1, 10, 13, 0), season.SessionsOf(1)[2].Session.Start);
        Assert.Equal(["able Ann Able british", "baker Bea Baker british", "clark Cat Clark british"], season.Drivers.Select(driver => $"{driver.Id} {driver.Name} {driver.Nation}"));
        Assert.Equal(["alpha Alpha Racing", "beta beta"], season.Manufacturers.Select(make => $"{make.Id} {make.Name}"));
        Assert.All(season.Events[0].Entries, entry => Assert.Null(entry.Engine));

        var race = season.SessionsOf(1)[2].Session;
        Assert.Equal(["7 1 Classified", "8 2 Classified", "9  Retired"], race.Classifications[0].Lines.Select(Line));
        Assert.Equal(["8:baker"], race.Feats.Select(feat => $"{feat.Entry}:{feat.Driver}"));
        Assert.Equal(50, race.Running.RunLaps);
        var measures = race.Classifications[0].Lines.Select(line => line.Measures).ToList();
        Assert.Equal((50, 2, Duration.FromMilliseconds(5034543), Duration.FromMilliseconds(66400)), (measures[0].Laps, measures[0].Grid, measures[0].Time, measures[0].FastestLap));
        Assert.Equal((50, null, Duration.FromMilliseconds(5039543), Duration.FromMilliseconds(66200)), (measures[1].Laps, measures[1].Grid, measures[1].Time, measures[1].FastestLap));
        Assert.Null(measures[2].FastestLap);
        Assert.Equal(["8 1 Classified", "7 2 Classified", "9  NotClassified"], season.SessionsOf(1)[1].Session.Classifications[0].Lines.Select(Line));
        Assert.Equal(Duration.FromMilliseconds(65123), season.SessionsOf(1)[1].Session.Classifications[0].Lines[0].Measures.Time);
        Assert.Equal(["9 1 Classified", "8  Withdrawn"], season.SessionsOf(1)[0].Session.Classifications[0].Lines.Select(Line));
    }

    [Fact]
    public async Task The_order_of_files_pages_and_rows_does_not_matter()
    {
        var files = new ErgastFiles()
            .WithPage("1.json", 0, 4, Race(1, Results(Result(2, "2", "8", Bea, Beta), Result(1, "1", "7", Ann, Alpha))), Race(2, Results(Result(3, "3", "9", Cat, Beta))))
            .WithPage("2.json", 3, 4, Race(2, Results(Result(1, "1", "8", Bea, Beta))))
            .WithPage("q.json", 0, 1, Race(2, Qualifying(Qualified(1, "7", Ann, Alpha))));

        var season = await Season(files);

        Assert.Equal(["8 1 Classified", "9 3 Classified"], season.SessionsOf(2)[^1].Session.Classifications[0].Lines.Select(Line));
        Assert.Equal(SeasonJson.ToJson(season), SeasonJson.ToJson(await Season(files.Reversed())));
    }

    [Theory]
    [InlineData("R", "Engine", ResultStatus.Retired)]
    [InlineData("D", "Disqualified", ResultStatus.Disqualified)]
    [InlineData("D", "Did not start", ResultStatus.Disqualified)]
    [InlineData("E", "Excluded", ResultStatus.Excluded)]
    [InlineData("W", "Withdrew", ResultStatus.Withdrawn)]
    [InlineData("W", "Did not start", ResultStatus.DidNotStart)]
    [InlineData("R", "Did not start", ResultStatus.DidNotStart)]
    [InlineData("F", "Did not qualify", ResultStatus.DidNotQualify)]
    [InlineData("F", "Did not prequalify", ResultStatus.DidNotQualify)]
    [InlineData("N", "+20 Laps", ResultStatus.NotClassified)]
    [InlineData("R", "Not classified", ResultStatus.NotClassified)]
    public async Task Letters_and_words_give_the_status(string position, string words, ResultStatus expected)
    {
        var season = await Season(new ErgastFiles().With("r.json", Race(1, Results(
            Result(1, "1", "7", Ann, Alpha), Result(2, position, "8", Bea, Beta).Replace("Retired", words, StringComparison.Ordinal)))));

        var line = season.SessionsOf(1)[^1].Session.Classifications[0].Lines[1];
        Assert.Equal((null, expected), (line.Position, line.Status));
    }

    [Fact]
    public async Task A_position_in_other_letters_is_read_as_not_classified_with_a_warning()
    {
        var result = await new ErgastFiles().With("r.json", Race(1, Results(Result(1, "X", "7", Ann, Alpha)))).Importer.ImportAsync();

        Assert.Equal(ResultStatus.NotClassified, result.Season!.SessionsOf(1)[^1].Session.Classifications[0].Lines[0].Status);
        Assert.Equal("import.unknown-status r.json /MRData/RaceTable/Races/0/Results/0/positionText", Assert.Single(Codes(result)));
    }

    [Fact]
    public async Task Results_of_one_number_and_position_are_one_shared_car()
    {
        var season = await Season(new ErgastFiles().With("r.json", Race(1, Results(
            Result(1, "1", "8", Ann, Alpha), Result(2, "1", "8", Bea, Alpha), Result(3, "2", "4", Cat, Alpha), Result(4, "R", "2", Bea, Alpha), Result(5, "W", "2", Ann, Alpha)))));

        var lines = season.SessionsOf(1)[^1].Session.Classifications[0].Lines;
        Assert.Equal(["8 1 Classified", "4 2 Classified", "2  Retired", "2-able  Withdrawn"], lines.Select(Line));
        Assert.Equal(["able:True", "baker:False"], lines[0].Drivers.Select(stint => $"{stint.Driver}:{stint.Started}"));
        Assert.False(lines[0].SharesPlace);
        Assert.Empty(lines[2].Drivers);
    }

    [Fact]
    public async Task What_is_read_twice_counts_once_with_a_warning()
    {
        var result = await new ErgastFiles()
            .With("a.json", FirstRace)
            .With("b.json", FirstRace.Replace("\"77\"", "\"1\"", StringComparison.Ordinal), Race(2, Results(Result(1, "1", "7", Ann, Alpha))))
            .Importer.ImportAsync();

        Assert.Equal(["import.duplicate b.json /MRData/RaceTable/Races/0/Results/0"], Codes(result));
        Assert.Equal("3 results of round 1 were read before, and are the same; they count once.", result.Diagnostics[0].Message);
        Assert.Equal(3, result.Season!.SessionsOf(1)[^1].Session.Classifications[0].Lines.Length);
    }

    [Fact]
    public async Task Files_that_contradict_each_other_are_an_error()
    {
        var result = await new ErgastFiles()
            .With("a.json", FirstRace)
            .With("b.json", FirstRace.Replace("\"laps\":\"12\"", "\"laps\":\"13\"", StringComparison.Ordinal))
            .With("c.json", Race(1).Replace("-01-10", "-01-11", StringComparison.Ordinal))
            .Importer.ImportAsync();

        Assert.False(result.Succeeded);
        Assert.Equal(
            [
                "import.conflict b.json /MRData/RaceTable/Races/0/Results/2",
                "import.duplicate b.json /MRData/RaceTable/Races/0/Results/0",
                "import.conflict c.json /MRData/RaceTable/Races/0/date",
            ],
            Codes(result));
        Assert.Contains("is not the one in a.json, /MRData/RaceTable/Races/0/Results/2", result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_and_times_that_differ_are_a_warning_and_do_not_depend_on_the_order()
    {
        var files = new ErgastFiles()
            .With("a.json", FirstRace)
            .With("b.json", Race(1, Sprint(Result(1, "1", "7", Driver("Annie", "Able"), Make("alpha", "Alpha Team")))).Replace("13:00", "12:30", StringComparison.Ordinal).Replace("Race 1", "Great Race", StringComparison.Ordinal));

        var (one, two) = (await files.Importer.ImportAsync(), await files.Reversed().Importer.ImportAsync());

        Assert.Equal(["import.several-values", "import.several-values", "import.several-names", "import.several-names"], one.Diagnostics.Select(d => d.Code));
        Assert.Equal(SeasonJson.ToJson(one.Season!), SeasonJson.ToJson(two.Season!));
        Assert.Equal("Great Race", one.Season!.Rounds[0].Name);
        Assert.Equal(12, one.Season.SessionsOf(1)[^1].Session.Start!.Value.Hour);
    }

    [Fact]
    public async Task A_page_that_is_missing_is_an_error()
    {
        var result = await new ErgastFiles()
            .WithPage("1.json", 2, 7, Race(1, Results(Result(3, "3", "9", Cat, Alpha))))
            .WithPage("2.json", 4, 7, Race(1, Results(Result(1, "1", "7", Ann, Alpha), Result(2, "2", "8", Bea, Beta))))
            .Importer.ImportAsync();

        Assert.Equal("import.missing-page 1.json /MRData/total", Assert.Single(Codes(result)));
        Assert.Equal(
            "The response has 7 rows (season 2030), and no file holds the rows 1 to 2, 4 to 4, 7 to 7: give the other pages too (\"offset\").", result.Diagnostics[0].Message);
    }

    [Fact]
    public async Task A_page_is_not_missed_where_other_files_hold_the_same()
    {
        _ = await Season(new ErgastFiles()
            .WithPage("all.json", 0, 3, FirstRace.Replace(Result(3, "R", "9", Cat, Beta, ""","laps":"12","FastestLap":{"rank":"0"}"""), "", StringComparison.Ordinal).Replace("},]", "}]", StringComparison.Ordinal))
            .WithText("1.json", Response([Race(1, Results(Result(3, "R", "9", Cat, Beta)))], 2, 3, more: ""","round":"1" """))
            .WithPage("none.json", 0, 0), warnings: 0);
    }

    [Fact]
    public async Task Results_of_a_part_of_the_field_are_an_error()
    {
        var result = await new ErgastFiles().WithText("r.json", Response([FirstRace], more: ""","driverId":"able" """)).Importer.ImportAsync();

        Assert.Equal("import.filtered r.json /MRData/RaceTable/driverId", Assert.Single(Codes(result)));
    }

    [Fact]
    public async Task A_file_of_something_else_is_an_error()
    {
        var result = await new ErgastFiles()
            .WithText("standings.json", """{"MRData":{"series":"f1","StandingsTable":{"season":"2030"}}}""")
            .WithText("list.json", "[]")
            .WithText("other.json", """{"MRData":{"series":"fe","RaceTable":{"Races":[]}}}""")
            .WithText("broken.json", "{\n\"MRData\":\n{")
            .WithText("twice.json", """{"MRData":{},"MRData":{}}""")
            .WithText("empty.json", "")
            .With("1950.json", Race(1, year: 1950))
            .With("1951.json", Race(1, year: 1951))
            .Importer.ImportAsync();

        Assert.Equal(
            [
                "import.no-races standings.json /MRData",
                "import.malformed-value list.json /MRData",
                "import.wrong-series other.json /MRData/series",
                "import.malformed-file broken.json ",
                "import.malformed-file twice.json ",
                "import.malformed-file empty.json ",
                "import.several-seasons 1951.json /MRData/RaceTable/Races/0",
            ],
            Codes(result));
        Assert.Contains("in line 3.", result.Diagnostics[3].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_race_at_all_is_an_error()
    {
        Assert.Equal("import.no-races  ", Assert.Single(Codes(await new ErgastFiles().With("none.json").Importer.ImportAsync())));
    }

    [Fact]
    public async Task Everything_that_is_wrong_comes_at_once_with_file_and_pointer()
    {
        var result = await new ErgastFiles()
            .With("a.json", Race(1, Results(
                Result(1, "0", "7", Ann, Alpha),
                Result(2, "2", "8", Driver("Bea", "Baker").Replace("baker", "b a", StringComparison.Ordinal), Beta),
                Result(3, "3", "9", Cat, Beta, ""","laps":"many","Time":[],"FastestLap":{"rank":"first"}"""),
                Result(4, "4", "10", Cat, """ "Constructor":{"name":"x"} """),
                "3",
                "{}")))
            .With("b.json", Race(1).Replace("2030-01-10", "2030-13-10", StringComparison.Ordinal), Race(2).Replace("\"2030\"", "\"next\"", StringComparison.Ordinal), Race(3).Replace("\"round\":\"3\"", "\"round\":\"0\"", StringComparison.Ordinal), """{"season":"2030","round":"3"}""")
            .With("c.json", Race(4, Results(Result(1, "1", "7", Ann, Alpha), """{"number":"8","position":"2","positionText":"2"}""")))
            .Importer.ImportAsync();

        const string Row = "/MRData/RaceTable/Races/0/Results/";
        const string Races = "/MRData/RaceTable/Races/";
        Assert.Equal(
            [
                $"a.json {Row}4",
                $"b.json {Races}0/date",
                $"b.json {Races}1/season",
                $"b.json {Races}2/round",
                $"b.json {Races}3/raceName",
                $"b.json {Races}3/Circuit",
                $"b.json {Races}3/date",
                $"c.json {Row}1/Driver",
            ],
            Codes(result).Select(code => code["import.malformed-value ".Length..]));
    }

    [Fact]
    public async Task Every_bad_value_of_a_result_is_named()
    {
        var result = await new ErgastFiles()
            .With("a.json", Race(1, Results(
                Result(1, "0", "7", Ann, Alpha),
                Result(2, "2", "8", Driver("Bea", "Baker").Replace("\"baker\"", "\"b a\"", StringComparison.Ordinal), Beta),
                Result(3, "3", "9", Cat, Beta, ""","laps":"many","Time":[],"FastestLap":{"rank":"first"}"""),
                Result(4, "4", "10", Cat, """ "Constructor":{"name":"x"} """),
                "{}")))
            .Importer.ImportAsync();

        const string Row = "import.malformed-value a.json /MRData/RaceTable/Races/0/Results/";
        Assert.Equal(
            [
                $"{Row}0/positionText",
                $"{Row}1/Driver/driverId",
                $"{Row}2/FastestLap/rank",
                $"{Row}2/Time",
                $"{Row}2/laps",
                $"{Row}3/Constructor/constructorId",
                $"{Row}4/Driver",
                $"{Row}4/positionText",
            ],
            Codes(result).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Hostile_texts_are_refused()
    {
        foreach (var name in new[] { "a\\u0007b", "\\ud800", new string('x', 1_001) })
        {
            var result = await new ErgastFiles().With("a.json", Race(1).Replace("Race 1", name, StringComparison.Ordinal)).Importer.ImportAsync();

            Assert.Equal("import.malformed-value a.json /MRData/RaceTable/Races/0/raceName", Assert.Single(Codes(result)));
        }

        var odd = await Season(new ErgastFiles().With("a.json", Race(1).Replace("Race 1", "???", StringComparison.Ordinal), Race(2).Replace("Race 2", "???", StringComparison.Ordinal)));
        Assert.Equal(["round-1", "round-2"], odd.Events.Select(e => e.Id.ToString()));
    }

    [Fact]
    public async Task Deep_and_long_files_are_refused_at_once()
    {
        var deep = new string('[', 10_000) + new string(']', 10_000);
        var many = Enumerable.Range(1, 600).Select(i => Result(i, "R", "7", Driver("A", $"Able{i}"), Make($"make{i}"))).ToArray();
        var result = await new ErgastFiles().WithText("deep.json", deep).WithBytes("large.json", new byte[65 * 1024 * 1024]).With("many.json", Race(1, Results(many))).Importer.ImportAsync();

        Assert.Equal(["import.malformed-file deep.json ", "import.too-large large.json ", "import.too-many-results many.json /MRData/RaceTable/Races/0/Results/500"], Codes(result));
    }

    [Fact]
    public async Task Many_cars_of_one_number_are_told_apart()
    {
        var rows = Enumerable.Range(1, 300).Select(i => Result(i, "R", "1234567890", Driver("A", $"Able{i}"), Make($"make{i}"))).ToArray();

        var result = await new ErgastFiles().With("many.json", Race(1, Results(rows))).Importer.ImportAsync();

        Assert.Equal(300, result.Season!.Events[0].Entries.Select(entry => entry.Number).Distinct().Count());
        Assert.Equal(100, result.Diagnostics.Length);
    }

    [Fact]
    public async Task Errors_are_shown_before_warnings()
    {
        var rows = Enumerable.Range(1, 150).Select(i => Result(i, "X", $"{i}", Driver("A", $"Able{i}"), Alpha)).Append("{}").ToArray();

        var result = await new ErgastFiles().With("many.json", Race(1, Results(rows))).Importer.ImportAsync();

        Assert.Equal(100, result.Diagnostics.Length);
        Assert.Equal(2, result.Diagnostics.Count(d => d.Severity == ImportSeverity.Error));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var result = await Importers.Ergast.ErgastImporter.FromFiles("nowhere.json").ImportAsync();

        Assert.Equal("nowhere.json: There is no such file. [import.missing-file]", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public async Task Numbers_may_be_numbers_and_a_mark_of_the_byte_order_may_be_there()
    {
        var text = Response([FirstRace], 0, 3).Replace("\"1\"", "1", StringComparison.Ordinal).Replace("\"50\"", "50", StringComparison.Ordinal);

        var season = await Season(new ErgastFiles().WithText("r.json", "\uFEFF" + text));

        Assert.Equal("7 1 Classified", Line(season.SessionsOf(1)[^1].Session.Classifications[0].Lines[0]));
    }

    [Fact]
    public async Task Results_that_are_missing_between_others_are_said_and_the_round_was_held()
    {
        var result = await new ErgastFiles()
            .With("r.json", FirstRace, Race(4, Results(Result(1, "1", "7", Ann, Alpha))))
            .With("races.json", Race(3), Race(5))
            .Importer.ImportAsync();

        Assert.Equal("There are results of round 4, and none of the rounds 2, 3.", Assert.Single(result.Diagnostics).Message);
        Assert.Equal(["1 Held", "3 Held", "4 Held", "5 Scheduled"], result.Season!.Rounds.Select(round => $"{round.Number} {round.Status}"));
    }

    [Fact]
    public async Task The_import_says_how_far_it_is_and_can_be_cancelled()
    {
        var files = new ErgastFiles().With("a.json", FirstRace).With("b.json", Race(2));
        var reports = new List<ImportProgress>();
        _ = await files.Importer.ImportAsync(new Reporter(reports));

        Assert.Equal(["a.json 1 of 2", "b.json 2 of 2"], reports.Select(report => $"{report.File} {report.FileNumber} of {report.Files}"));
        Assert.All(reports, report => Assert.Equal(report.Bytes, report.BytesRead));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => files.Importer.ImportAsync(cancellation: new CancellationToken(true)));
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentException>(() => Importers.Ergast.ErgastImporter.FromFiles());
        Assert.Throws<ArgumentException>(() => Importers.Ergast.ErgastImporter.FromFiles("a", " "));
        Assert.Throws<ArgumentNullException>(() => new Importers.Ergast.ErgastImporter(["a"], null!));
    }

    private static string Line(ResultLine line) => $"{line.Entry} {line.Position} {line.Status}";

    private static IEnumerable<string> Codes(ImportResult result) => result.Diagnostics.Select(d => $"{d.Code} {d.File} {d.Path}");

    private static async Task<Season> Season(ErgastFiles files, int? warnings = null)
    {
        var result = await files.Importer.ImportAsync();
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(warnings ?? result.Diagnostics.Length, result.Diagnostics.Length);
        return result.Season;
    }

    private sealed class Reporter(List<ImportProgress> reports) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => reports.Add(value);
    }
}
