using RacingDomain.Importers.Tests.F1db;
using RacingDomain.Json;
using RacingDomain.Tool.Tests.Support;
using static RacingDomain.Importers.Tests.F1db.F1dbFiles;

namespace RacingDomain.Tool.Tests.Commands;

/// <summary>A season from f1db's files: a whole document or none, and everything that is wrong named with file and row.</summary>
public sealed class ImportF1dbTests : IDisposable
{
    private readonly TestFolder files = new();
    private readonly TestFolder results = new();

    private string Target => Path.Combine(results.FullName, "season.json");

    public void Dispose()
    {
        files.Dispose();
        results.Dispose();
    }

    [Fact]
    public async Task The_document_is_written_and_names_its_rulebook()
    {
        new F1dbFiles().WriteTo(files.FullName);

        var run = await Import(Target);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("season.json: Formula One World Championship 2030, 1 rounds (1 held), 1 events, 2 drivers, 0 decisions.", run.Output, StringComparison.Ordinal);
        Assert.Equal("formula-one-2030", SeasonJson.Read(await File.ReadAllTextAsync(Target)).Season.Rulebook.ToString());
        Assert.Single(Directory.GetFileSystemEntries(results.FullName));
    }

    [Fact]
    public async Task The_document_is_on_standard_output_and_nothing_else()
    {
        new F1dbFiles().WriteTo(files.FullName);
        _ = await Import(Target);

        var run = await Import("-");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(await File.ReadAllTextAsync(Target), run.Output);
    }

    [Fact]
    public async Task Errors_come_with_file_and_row_and_leave_what_was_there()
    {
        new F1dbFiles().Without("circuits").WithRows("races-race-results", Result(1, "1", "7", "nobody", "alpha"), "3").WriteTo(files.FullName);
        await File.WriteAllTextAsync(Target, "before");

        var run = await Import(Target);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal(
            [
                Line("races-race-results", ", row 2: error import.malformed-row: The member \"year\" must be a whole number."),
                Line("circuits", ": error import.missing-file: There is no such file; the folder must hold all files of f1db's release \"JSON splitted\"."),
                Line("races-race-results", ", row 1: error import.unknown-id: There is no driver 'nobody' in f1db-drivers.json."),
            ],
            run.Errors);
        Assert.Equal("before", await File.ReadAllTextAsync(Target));
        Assert.Single(Directory.GetFileSystemEntries(results.FullName));
    }

    [Fact]
    public async Task Warnings_do_not_fail()
    {
        new F1dbFiles().WithRows("races-race-results", Result(1, "1", "7", "ann", "alpha"), Result(null, "??", "8", "bea", "beta")).WriteTo(files.FullName);

        var run = await Import(Target);

        Assert.Equal(0, run.Code);
        Assert.StartsWith(Line("races-race-results", ", row 2: warning import.unknown-status: "), Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.True(File.Exists(Target));
    }

    [Fact]
    public async Task A_season_that_is_not_there_is_said_to_be_so()
    {
        new F1dbFiles().WriteTo(files.FullName);

        var run = await Run.Of("import", "f1db", files.FullName, "--season", "1988", "--output", Target);

        Assert.Equal(1, run.Code);
        Assert.Equal(Line("races", ": error import.unknown-season: There is no race of the season 1988; the file has 2030 to 2030, 1 seasons."), Assert.Single(run.Errors));
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task A_file_with_the_same_document_is_not_touched_and_another_is_replaced()
    {
        new F1dbFiles().WriteTo(files.FullName);
        _ = await Import(Target);
        var before = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Target, before);

        var again = await Import(Target);

        Assert.Equal(0, again.Code);
        Assert.Contains("is up to date", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Target));

        await File.WriteAllTextAsync(Target, "{}");
        Assert.Equal(0, (await Import(Target)).Code);
        Assert.True((await File.ReadAllTextAsync(Target)).Length > 100);
        Assert.Single(Directory.GetFileSystemEntries(results.FullName));
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        new F1dbFiles().WriteTo(files.FullName);
        var link = Path.Combine(results.FullName, "link.json");
        _ = File.CreateSymbolicLink(link, Target);

        Assert.Equal(0, (await Import(link)).Code);
        Assert.Equal(0, (await Import(link)).Code);

        Assert.Equal(Target, new FileInfo(link).LinkTarget);
        Assert.Null(new FileInfo(Target).LinkTarget);
    }

    [Fact]
    public async Task A_cancelled_import_leaves_nothing()
    {
        new F1dbFiles().WriteTo(files.FullName);
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null);

        var code = await RacingApp.RunAsync(["import", "f1db", files.FullName, "--season", "2030", "--output", Target], terminal, new CancellationToken(true));

        Assert.Equal(130, code);
        Assert.Empty(Directory.GetFileSystemEntries(results.FullName));
    }

    [Fact]
    public async Task Progress_is_drawn_where_somebody_looks_only()
    {
        new F1dbFiles().WriteTo(files.FullName);
        var (output, error) = (new StringWriter(), new StringWriter());
        using var terminal = new Terminal(Stream.Null, output, error) { ShowsProgress = true };

        Assert.Equal(0, await RacingApp.RunAsync(["import", "f1db", files.FullName, "--season", "2030", "--output", "-"], terminal));
        Assert.Contains("\u001b[", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output.ToString());
        Assert.Equal("", (await Import("-")).Error);
    }

    [Theory]
    [InlineData("FILES/f1db-races.json", "season.json", "is a file; give the folder")]
    [InlineData("FILES/none", "season.json", "There is no folder 'FILES/none'.")]
    [InlineData("FILES", "none/season.json", "'RESULTS/none/season.json' cannot be written: there is no folder for it.")]
    [InlineData("FILES", "", "is a directory; give a file.")]
    public async Task Paths_that_lead_nowhere_are_named(string folder, string output, string message)
    {
        new F1dbFiles().WriteTo(files.FullName);

        var run = await Run.Of("import", "f1db", folder.Replace("FILES", files.FullName, StringComparison.Ordinal), "--season", "2030", "--output", Path.Combine(results.FullName, output));

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(
            message.Replace("FILES", files.FullName, StringComparison.Ordinal).Replace("RESULTS", results.FullName, StringComparison.Ordinal), Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(results.FullName));
    }

    [Fact]
    public async Task A_disk_that_is_full_is_named()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        new F1dbFiles().WriteTo(files.FullName);

        var run = await Import("/dev/full");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("error: '/dev/full' cannot be written: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.True(File.Exists("/dev/full"));
    }

    private Task<Run> Import(string output) => Run.Of("import", "f1db", files.FullName, "--season", "2030", "--output", output, "--width", "300");

    private string Line(string file, string rest) => Path.Combine(files.FullName, $"f1db-{file}.json") + rest;
}
