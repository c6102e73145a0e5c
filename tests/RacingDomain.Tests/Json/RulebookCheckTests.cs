using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Json;

/// <summary>Rulebooks that are wrong, each in a file of the folder <c>Broken</c>, with what is found in it beside it.</summary>
public sealed class RulebookCheckTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "RacingDomain.Tests", "Json", "Broken");

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_broken_rulebook_gives_exactly_the_expected_diagnostics(string name)
    {
        var json = File.ReadAllText(Path.Combine(Folder, name + ".json"));
        var season = name.StartsWith("season-", StringComparison.Ordinal) ? Season() : null;

        var found = RulebookCheck.Of(json, season, resolver: Resolve).Select(d => $"{(d.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {d.Line} {d.Pointer} {d.Code}");

        var expected = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("RACINGDOMAIN_APPROVE") is { Length: > 0 })
        {
            File.WriteAllLines(expected, found);
        }

        Assert.Equal(File.ReadAllLines(expected), found);
        Assert.NotEmpty(found);
    }

    [Fact]
    public void There_are_more_than_twenty_broken_rulebooks() => Assert.InRange(Files.Count, 21, 1000);

    [Fact]
    public void Every_kind_of_finding_is_expected_somewhere()
    {
        var expected = Directory.GetFiles(Folder, "*.txt").SelectMany(File.ReadAllLines).Select(line => line.Split(' ')[^1]).ToHashSet();
        var codes = typeof(RulebookCheckCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Violations.None(codes.Where(code => !expected.Contains(code)));
    }

    [Fact]
    public void Every_message_says_what_to_do()
    {
        foreach (var file in Directory.GetFiles(Folder, "*.json"))
        {
            var season = Path.GetFileName(file).StartsWith("season-", StringComparison.Ordinal) ? Season() : null;
            Assert.All(
                RulebookCheck.Of(File.ReadAllText(file), season, resolver: Resolve).Where(d => d.Code.StartsWith("check.", StringComparison.Ordinal)),
                d => Assert.Matches(@"(: .+|[.?] (Correct|Rounds) .+)", d.Message));
        }
    }

    [Fact]
    public void Nothing_is_found_in_the_rulebooks_of_the_catalogue() => Violations.None(
        from id in RulebookCatalogue.Ids
        from finding in RulebookCheck.Of(RulebookCatalogue.DocumentOf(id), resolver: RulebookCatalogue.DocumentFor)
        select $"{id}: {finding}");

    [Fact]
    public void No_error_is_found_in_the_rulebooks_of_the_bundled_seasons_with_the_seasons() => Violations.None(
        from id in SeasonCatalogue.Ids
        let season = SeasonCatalogue.Find(id)!.Season
        from finding in RulebookCheck.Of(RulebookCatalogue.DocumentOf(season.Rulebook), season, resolver: RulebookCatalogue.DocumentFor)
        where finding.Severity == DiagnosticSeverity.Error && finding.Code != RulebookCheckCodes.UnknownClass
        select $"{id}: {finding}");

    [Fact]
    public void What_is_still_to_come_is_a_warning()
    {
        var json = File.ReadAllText(Path.Combine(Folder, "season-has-no-such-thing.json"));
        var season = Season();
        var open = season.PlusRound(season.Round(3)!.WithStatus(RoundStatus.Scheduled), season.Event(EventId.Parse("round-3")).WithSessions([]));

        var findings = RulebookCheck.Of(json, open).Where(d => d.Code is RulebookCheckCodes.UnknownSessionKind or RulebookCheckCodes.UnknownSession or RulebookCheckCodes.UnknownCheckpoint).ToList();
        Assert.Equal(4, findings.Count);
        Assert.All(findings, finding => Assert.Equal(DiagnosticSeverity.Warning, finding.Severity));
    }

    [Fact]
    public void A_chain_that_says_what_becomes_of_a_tie_is_good()
    {
        var json = File.ReadAllText(Path.Combine(Folder, "tie-left-open.json"));
        Assert.Single(RulebookCheck.Of(json));
        Assert.Empty(RulebookCheck.Of(json.Replace("{ \"kind\": \"head-to-head\" }", "{ \"kind\": \"position-shared\" }", StringComparison.Ordinal)));
    }

    private static string? Resolve(string name) => RulebookCatalogue.DocumentFor(name) ?? (File.Exists(Path.Combine(Folder, name)) ? File.ReadAllText(Path.Combine(Folder, name)) : null);

    private static Season Season() => new SeasonBuilder("test", "Test", "2021")
        .Class("gt", "GT")
        .Car("1", @class: "gt", drivers: ["a"])
        .Car("2", @class: "gt", drivers: ["b"])
        .Weekend(1, round => round.Race("1", "2"))
        .Weekend(2, round => round.Race("2", "1"))
        .Weekend(3, round => round.Race("1", "2"))
        .Build();
}
