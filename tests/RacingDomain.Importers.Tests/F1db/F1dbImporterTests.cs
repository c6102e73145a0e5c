using RacingDomain.Seasons;
using static RacingDomain.Importers.Tests.F1db.F1dbFiles;

namespace RacingDomain.Importers.Tests.F1db;

public class F1dbImporterTests
{
    [Fact]
    public async Task A_season_has_its_rounds_sessions_and_cars()
    {
        var result = await new F1dbFiles().Importer.ImportAsync(2030);

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Empty(result.Diagnostics);
        var season = result.Season;
        Assert.Equal("formula-one-2030", season.Rulebook.ToString());
        Assert.Equal("Somewhere Grand Prix", Assert.Single(season.Rounds).Name);
        Assert.Equal([SessionKind.Qualifying, SessionKind.Race], season.SessionsOf(1).Select(s => s.Session.Kind));
        var race = season.SessionsOf(1)[^1].Session;
        Assert.Equal("1:7 2:8", string.Join(' ', race.Classifications[^1].Lines.Select(line => $"{line.Position}:{line.Entry}")));
        Assert.Equal(50, race.Running.RunLaps);
        Assert.Equal(Points.FromDecimal(300.5m), race.Running.ScheduledDistance);
        Assert.Equal("sweden", season.Driver(DriverId.Parse("bea")).Nation.ToString());
        Assert.DoesNotContain(season.Drivers, driver => driver.Id.ToString() == "cat");
    }

    [Fact]
    public async Task A_round_without_results_is_still_to_come()
    {
        var result = await new F1dbFiles().WithRows("races-race-results").WithRows("races-qualifying-results").Importer.ImportAsync(2030);

        var round = Assert.Single(result.Season!.Rounds);
        Assert.Equal(RoundStatus.Scheduled, round.Status);
        Assert.All(result.Season.SessionsOf(1), s => Assert.False(s.Session.IsHeld));
        Assert.Null(result.Season.SessionsOf(1)[^1].Session.Running.RunLaps);
    }

    [Fact]
    public async Task A_shared_car_is_one_entry_with_several_stints()
    {
        var season = await Season(new F1dbFiles().WithRows(
            "races-race-results", Result(1, "1", "7", "ann", "alpha"), Result(1, "1", "7", "bea", "alpha", shared: true), Result(null, "DNF", "8", "bea", "beta")));

        var lines = season.SessionsOf(1)[^1].Session.Classifications[^1].Lines;
        Assert.Equal(["7", "8"], lines.Select(line => line.Entry.ToString()));
        Assert.Equal(["ann:True", "bea:False"], lines[0].Drivers.Select(stint => $"{stint.Driver}:{stint.Started}"));
        Assert.Equal(["ann"], season.Events[0].Entries[0].Crew.Select(member => member.Driver.ToString()));
    }

    [Fact]
    public async Task Two_cars_under_one_number_are_two_entries()
    {
        var season = await Season(new F1dbFiles()
            .WithRows("races-race-results", Result(1, "1", "7", "ann", "alpha"), Result(null, "DNS", "7", "bea", "alpha"))
            .WithRows("races-qualifying-results", Result(1, "1", "7", "bea", "alpha"), Result(2, "2", "7", "ann", "alpha"), Result(3, "3", "7", "cat", "alpha")));

        Assert.Equal(["7", "7-bea", "7-cat"], season.Events[0].Entries.Select(entry => entry.Id.ToString()));
        Assert.Equal(["7-bea", "7", "7-cat"], season.SessionsOf(1)[0].Session.Classifications[^1].Lines.Select(line => line.Entry.ToString()));
    }

    [Fact]
    public async Task Two_cars_that_raced_under_one_number_are_told_apart_with_a_warning()
    {
        var result = await new F1dbFiles()
            .WithRows("races-race-results", Result(1, "1", "7", "ann", "alpha"), Result(2, "2", "7", "bea", "beta"), Result(3, "3", null, "cat", "beta")).Importer.ImportAsync(2030);

        Assert.Equal(["7", "7B", "-"], result.Season!.Events[0].Entries.Select(entry => entry.Number.ToString()).Take(3));
        Assert.Equal(["import.duplicate-number", "import.no-number"], result.Diagnostics.Select(d => d.Code));
        Assert.All(result.Diagnostics, d => Assert.Equal(ImportSeverity.Warning, d.Severity));
    }

    [Fact]
    public async Task Places_can_be_vacant_or_shared_and_cars_without_one_have_their_status()
    {
        var season = await Season(new F1dbFiles().WithRows(
            "races-race-results",
            Result(2, "2", "1", "ann", "alpha"),
            Result(2, "2", "2", "bea", "alpha"),
            Result(null, "DSQ", "3", "cat", "alpha")));

        var lines = season.SessionsOf(1)[^1].Session.Classifications[^1].Lines;
        Assert.All(lines.Take(2), line => Assert.True(line is { SharesPlace: true, Position.Number: 2 }));
        Assert.Equal(ResultStatus.Disqualified, lines[2].Status);
    }

    [Fact]
    public async Task The_same_lap_is_shared_by_those_listed_first_for_it()
    {
        var season = await Season(new F1dbFiles().WithRows("races-fastest-laps", Result(1, "1", "7", "ann", "alpha"), Result(1, "1", "8", "bea", "beta"), Result(3, "3", "8", "bea", "beta")));

        Assert.Equal(["7:ann", "8:bea"], season.SessionsOf(1)[^1].Session.Feats.Select(feat => $"{feat.Entry}:{feat.Driver}"));
    }

    [Fact]
    public async Task Decisions_that_ship_with_the_importer_are_read_for_every_season_and_left_out_where_their_subject_is_not_in_the_files()
    {
        for (var year = 1950; year <= 2030; year++)
        {
            var result = await new F1dbFiles()
                .With("races", $$"""[{"id":1,"year":{{year}},"round":1,"date":"{{year}}-05-10","grandPrixId":"somewhere","circuitId":"ring"}]""").Importer.ImportAsync(year);

            Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
            Assert.All(result.Diagnostics, d => Assert.Equal((ImportSeverity.Warning, "import.fact-left-out"), (d.Severity, d.Code)));
            Assert.Equal(year == 1953 ? 1 : 0, result.Diagnostics.Count(d => d.Message.Contains("the fastest lap", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Everything_that_is_wrong_comes_at_once_with_file_and_row()
    {
        var result = await new F1dbFiles()
            .Without("circuits")
            .WithRows("races-race-results", Result(1, "1", "7", "nobody", "alpha"), "3", Result(0, "2", "8", "bea", "beta"), Result(3, "3", "9", "cat", "none", year: 2030))
            .With("races-qualifying-results", "[" + Result(1, "1", "7", "ann", "alpha") + ", {")
            .WithRows("drivers", """{"id":"ann"}""", """{"id":"bea","name":"Bea"}""", """{"id":"cat","name":4}""")
            .Importer.ImportAsync(2030);

        Assert.False(result.Succeeded);
        Assert.Equal(
            [
                "import.malformed-row f1db-races-race-results.json 2",
                "import.malformed-row f1db-races-race-results.json 3",
                "import.malformed-file f1db-races-qualifying-results.json 2",
                "import.malformed-row f1db-drivers.json 1",
                "import.malformed-row f1db-drivers.json 3",
                "import.missing-file f1db-circuits.json ",
                "import.unknown-id f1db-races-race-results.json 1",
                "import.unknown-id f1db-races-race-results.json 4",
                "import.unknown-id f1db-races-race-results.json 4",
                "import.unknown-id f1db-races-qualifying-results.json 1",
            ],
            result.Diagnostics.Select(d => $"{d.Code} {d.File} {d.Row}"));
    }

    [Fact]
    public async Task Diagnostics_are_capped()
    {
        var result = await new F1dbFiles().WithRows("races-race-results", Enumerable.Repeat("1", 500).ToArray()).Importer.ImportAsync(2030);

        Assert.Equal(100, result.Diagnostics.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[] []")]
    [InlineData("[{\"id\":1,\"year\":2030")]
    public async Task A_file_that_is_no_list_is_malformed(string text)
    {
        var result = await new F1dbFiles().With("races", text).Importer.ImportAsync(2030);

        Assert.Contains(result.Diagnostics, d => d.Code == "import.malformed-file" && d.File == "f1db-races.json");
    }

    [Fact]
    public async Task A_season_that_is_not_there_is_said_to_be_so()
    {
        var result = await new F1dbFiles().Importer.ImportAsync(1949);

        Assert.Equal("import.unknown-season", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task Rows_of_other_seasons_and_long_rows_are_read_over()
    {
        var season = await Season(new F1dbFiles().WithRows(
            "races-race-results",
            Result(1, "1", "7", "unheard-of", "alpha", year: 1999),
            Result(1, "1", "7", "ann", "alpha", more: $",\"note\":\"{new string('x', 300_000)}\"")));

        Assert.Single(season.SessionsOf(1)[^1].Session.Classifications[^1].Lines);
    }

    [Fact]
    public async Task The_import_says_how_far_it_is_and_can_be_cancelled()
    {
        var reports = new List<ImportProgress>();
        _ = await new F1dbFiles().Importer.ImportAsync(2030, new Reporter(reports));

        Assert.Equal(10, reports.Select(report => report.File).Distinct().Count());
        Assert.All(reports, report => Assert.Equal(10, report.Files));
        Assert.Equal(reports[^1].Bytes, reports[^1].BytesRead);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new F1dbFiles().Importer.ImportAsync(2030, cancellation: new CancellationToken(true)));
    }

    private static async Task<Season> Season(F1dbFiles files)
    {
        var result = await files.Importer.ImportAsync(2030);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result.Season;
    }

    private sealed class Reporter(List<ImportProgress> reports) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => reports.Add(value);
    }
}
