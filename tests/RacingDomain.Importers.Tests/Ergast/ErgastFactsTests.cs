using RacingDomain.Rulebooks;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using static RacingDomain.Importers.Tests.Ergast.ErgastFiles;

namespace RacingDomain.Importers.Tests.Ergast;

/// <summary>What the officials decided, and what the rules pay for and the files do not hold, in seasons from the API.</summary>
public class ErgastFactsTests
{
    [Fact]
    public async Task Drivers_are_found_by_their_names()
    {
        // The fastest lap of the fifth round was credited to one of two; the facts call him by all his given names.
        var result = await Rounds(1953, 5, Result(1, "1", "2", Driver("Juan", "Fangio"), Make("maserati")), Result(2, "2", "4", Driver("Ann", "Able"), Make("ferrari")));

        var decision = Assert.Single(result.Season!.Decisions);
        Assert.Equal("fangio", Assert.Single(Assert.IsType<FeatCredited>(decision.Ruling).Drivers).ToString());
        Assert.DoesNotContain(result.Diagnostics, d => d.Code == "import.fact-left-out");
    }

    [Fact]
    public async Task A_suffix_and_accents_do_not_matter()
    {
        var result = await Rounds(
            1969,
            7,
            Result(1, "1", "1", Driver("Henri", "Pescarolo"), Make("matra")),
            Result(2, "2", "2", Driver("Richard", "Attwood"), Make("brabham")),
            Result(3, "3", "3", Driver("Kurt", "Ahrens"), Make("brabham")),
            Result(4, "4", "4", Driver("Rolf", "Stommelen"), Make("lotus")),
            Result(5, "5", "5", Driver("Peter", "Westbury"), Make("brabham")),
            Result(6, "6", "6", Driver("Xavier", "Pérrot"), Make("brabham")));

        Assert.Contains("ahrens", Assert.IsType<NoClaim>(Assert.Single(result.Season!.Decisions).Ruling).Drivers.Select(driver => driver.ToString()));
    }

    [Fact]
    public async Task A_decision_about_somebody_who_cannot_be_found_is_left_out_with_a_warning()
    {
        var two = await Rounds(1963, 4, Result(1, "1", "1", Driver("Graham", "Hill"), Make("brm")), Result(2, "2", "2", Driver("Graham", "Hill").Replace("\"hill\"", "\"other_hill\"", StringComparison.Ordinal), Make("brm")));
        var none = await Rounds(1963, 4, Result(1, "1", "1", Driver("Phil", "Hill"), Make("ferrari")));

        foreach (var result in new[] { two, none })
        {
            Assert.Empty(result.Season!.Decisions);
            Assert.Equal(
                "The decision \"Push-started: keeps his place, but gets no points.\" (round 4) is left out: The files have nobody whom 'graham-hill' can mean, or several.",
                Assert.Single(result.Diagnostics, d => d.Code == "import.fact-left-out").Message);
        }
    }

    [Theory]
    [InlineData("cooper-climax", "Cooper-Climax", "lotus-brm", "Lotus-BRM")]
    [InlineData("cooper", "Cooper", "team_lotus", "Team Lotus")]
    [InlineData("x1", "Cooper", "x2", "Lotus")]
    public async Task Constructors_are_found_by_chassis_and_engine_or_by_chassis(string first, string firstName, string second, string secondName)
    {
        var result = await Rounds(
            1967, 7, Result(1, "1", "1", Driver("Ann", "Able"), Make(first, firstName)), Result(2, "2", "2", Driver("Bea", "Baker"), Make(second, secondName)));

        Assert.Equal([first, second], result.Season!.Decisions.Select(decision => decision.Ruling).OfType<TieSettled>().Single().Order.Select(competitor => competitor.Id.ToString()));
        Assert.Single(result.Diagnostics, d => d.Code == "import.fact-left-out");
    }

    [Fact]
    public async Task A_former_entrant_whom_the_facts_bring_keeps_its_id()
    {
        var result = await Rounds(2018, 13, Result(1, "1", "11", Driver("Ann", "Able"), Make("force_india", "Force India")));

        Assert.Equal(["force_india", "sahara-force-india"], result.Season!.Decisions.SelectMany(decision => decision.Ruling switch
        {
            EarlierResultsVoided voided => voided.Competitors.Select(competitor => competitor.Id.ToString()),
            Unranked unranked => unranked.Competitors.Select(competitor => competitor.Id.ToString()),
            _ => [],
        }));
    }

    [Fact]
    public async Task Tables_follow_from_places_by_the_rules_of_the_season_and_a_constructor_is_its_id()
    {
        var result = await Rounds(1988, 1, Result(1, "1", "11", Driver("Alain", "Prost"), Make("mclaren", "McLaren")), Result(2, "2", "28", Driver("Gerhard", "Berger"), Make("ferrari", "Ferrari")));

        Assert.Empty(result.Diagnostics);
        var engine = new StandingsEngine(result.Season!, RulebookCatalogue.Find(result.Season!.Rulebook)!);
        Assert.Equal(["prost 9", "berger 6"], engine.Table(ChampionshipId.Parse("drivers")).Rows.Select(row => $"{row.Competitor.Id} {row.Points}"));
        Assert.Equal(["mclaren McLaren 9", "ferrari Ferrari 6"], engine.Table(ChampionshipId.Parse("constructors")).Rows.Select(row => $"{row.Competitor.Id} {row.Competitor.Name} {row.Points}"));
    }

    [Fact]
    public async Task Fastest_laps_that_are_paid_for_and_not_known_leave_tables_incomplete()
    {
        var result = await Rounds(1950, 1, Result(1, "1", "2", Driver("Ann", "Able"), Make("alfa")));

        Assert.Equal(
            "The fastest lap is not known in round 1, and the rules of the season pay for it; tables will say that they are incomplete.",
            Assert.Single(result.Diagnostics, d => d.Code == "import.missing-fastest-laps").Message);
        var table = new StandingsEngine(result.Season!, RulebookCatalogue.Find(result.Season!.Rulebook)!).Table(ChampionshipId.Parse("drivers"));
        Assert.Single(table.Incomplete);
    }

    [Fact]
    public async Task Sprints_that_are_paid_for_and_not_there_are_said()
    {
        const string FastestLap = ""","FastestLap":{"rank":"1"}""";
        var none = await Rounds(2023, 1, Result(1, "1", "1", Driver("Ann", "Able"), Make("alpha"), FastestLap));
        var planned = await new ErgastFiles()
            .With("r.json", Race(1, Results(Result(1, "1", "1", Driver("Ann", "Able"), Make("alpha"), FastestLap)), 2023, ""","Sprint":{"date":"2023-01-09"}"""))
            .Importer.ImportAsync();

        Assert.Equal("import.missing-sprints", Assert.Single(none.Diagnostics).Code);
        Assert.Empty(none.Season!.Coverage);
        Assert.Equal("import.missing-sprints", Assert.Single(planned.Diagnostics).Code);
        Assert.Equal((1, SessionKind.Sprint), planned.Season!.Coverage.Select(gap => (gap.Round, gap.Session!.Value)).Single());
    }

    /// <summary>A season with these results in one round, and nobody in those before.</summary>
    private static Task<ImportResult> Rounds(int year, int round, params string[] rows)
    {
        var dated = Race(1, Results(rows), year).Replace("\"round\":\"1\"", $"\"round\":\"{round}\"", StringComparison.Ordinal);
        var before = Enumerable.Range(1, round - 1).Select(number => Race(1, Results(Result(1, "R", "99", Driver("Zoe", "Zed"), Make("zeta"))), year)
            .Replace("\"round\":\"1\"", $"\"round\":\"{number}\"", StringComparison.Ordinal));
        return new ErgastFiles().With("r.json", [.. before, dated]).Importer.ImportAsync();
    }
}
