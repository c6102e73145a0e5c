using RacingDomain.Json;
using RacingDomain.Tool.Tests.Support;
using static RacingDomain.Importers.Tests.Ergast.ErgastFiles;

namespace RacingDomain.Tool.Tests.Commands;

/// <summary>A season from responses of the Ergast API.</summary>
public sealed class ImportErgastTests : IDisposable
{
    private static readonly string Ann = Driver("Ann", "Able");
    private static readonly string Bea = Driver("Bea", "Baker");

    private readonly TestFolder folder = new();

    private string Target => Path.Combine(folder.FullName, "season.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_of_one_season_become_a_document()
    {
        var first = folder.File("1.json", Response([Race(1, Results(Result(1, "1", "7", Ann, Make("alpha"))))], 0, 2));
        var second = folder.File("2.json", Response([Race(1, Results(Result(2, "2", "8", Bea, Make("beta"))))], 1, 2));
        var qualifying = folder.File("q.json", Response([Race(1, Qualifying(Qualified(1, "8", Bea, Make("beta"))))]));

        var run = await Run.Of("import", "ergast", qualifying, second, first, "--output", Target, "--width", "300");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("season.json: Formula One World Championship 2030, 1 rounds (1 held), 1 events, 2 drivers, 0 decisions.", run.Output, StringComparison.Ordinal);
        Assert.Equal("formula-one-2030", SeasonJson.Read(await File.ReadAllTextAsync(Target)).Season.Rulebook.ToString());
        Assert.Equal(await File.ReadAllTextAsync(Target), (await Run.Of("import", "ergast", first, second, qualifying, "--output", "-")).Output);
    }

    [Fact]
    public async Task Its_tables_are_those_of_the_rulebook_of_the_season()
    {
        var file = folder.File("1.json", Response([Race(1, Results(Result(1, "1", "11", Ann, Make("alpha")), Result(2, "2", "28", Bea, Make("beta"))), 1988)]));
        Assert.Equal(0, (await Run.Of("import", "ergast", file, "--output", Target)).Code);

        var standings = await Run.Of("standings", Target, "--championship", "drivers", "--format", "json");
        var whatIf = await Run.Of("whatif", Target, "--championship", "drivers", "--rulebook", "formula-one-2010", "--format", "json");

        Assert.Equal(["able 9", "baker 6"], standings.Json.Items("rows").Select(row => $"{row.GetProperty("competitor").Text("id")} {row.Text("exact")}"));
        Assert.Equal(("formula-one-1988", "formula-one-2010"), (whatIf.Json.Text("rulebook"), whatIf.Json.Text("otherRulebook")));
        Assert.Equal(["9 25", "6 18"], whatIf.Json.Items("rows").Select(row => $"{row.GetProperty("real").Text("exact")} {row.GetProperty("other").Text("exact")}"));
    }

    [Fact]
    public async Task Errors_come_with_file_and_pointer_and_nothing_is_written()
    {
        var bad = folder.File("a [bad].json", Response([Race(1, Results(Result(1, "0", "7", Ann, Make("alpha"))))]));
        var missing = Path.Combine(folder.FullName, "none.json");

        var run = await Run.Of("import", "ergast", bad, missing, "--output", Target);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal(
            [
                $"{bad}: error import.malformed-value /MRData/RaceTable/Races/0/Results/0/positionText: There must be a whole number from 1 to 1000.",
                $"{missing}: error import.missing-file: There is no such file.",
            ],
            run.Errors);
        Assert.False(File.Exists(Target));
        Assert.Single(Directory.GetFileSystemEntries(folder.FullName));
    }

    [Fact]
    public async Task Warnings_do_not_fail()
    {
        var file = folder.File("1.json", Response([Race(1, Results(Result(1, "X", "7", Ann, Make("alpha"))))]));

        var run = await Run.Of("import", "ergast", file, file, "--output", Target);

        Assert.Equal(0, run.Code);
        Assert.Equal(3, run.Errors.Length);
        Assert.All(run.Errors, line => Assert.StartsWith($"{file}: warning import.", line, StringComparison.Ordinal));
        Assert.True(File.Exists(Target));
    }

    [Fact]
    public async Task The_output_is_none_of_the_files()
    {
        var file = folder.File("1.json", Response([Race(1)]));
        var before = await File.ReadAllTextAsync(file);

        var run = await Run.Of("import", "ergast", file, "--output", file);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal($"error: '{file}' is one of the files to read; name another one for the season.", Assert.Single(run.Errors));
        Assert.Equal(before, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        var run = await Run.Of("import", "ergast", folder.FullName, "--output", Target);

        Assert.Equal((1, $"error: '{folder.FullName}' is a directory; give the files in it.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Names_of_files_and_people_cannot_write_to_the_terminal()
    {
        var name = OperatingSystem.IsWindows() ? "[bad].json" : "x\u001b[31m\n[bad].json";
        var file = folder.File(name, Response([Race(1, Results(Result(1, "\\u001b[2J", "7", Ann, Make("alpha"))))]));
        var error = new StringWriter();
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, error) { ShowsProgress = true };

        var run = await Run.Of("import", "ergast", file, "--output", Target);
        var code = await RacingApp.RunAsync(["import", "ergast", file, "--output", Target], terminal);

        Assert.Equal((1, 1), (run.Code, code));
        Assert.All(run.Error, c => Assert.True(c == '\n' || !char.IsControl(c)));
        Assert.DoesNotContain("\u001b[31m", error.ToString(), StringComparison.Ordinal);
    }
}
