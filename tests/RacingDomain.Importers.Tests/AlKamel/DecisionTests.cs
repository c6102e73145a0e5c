using RacingDomain.Seasons;

namespace RacingDomain.Importers.Tests.AlKamel;

/// <summary>What becomes of the decisions of a manifest.</summary>
public class DecisionTests
{
    private static readonly CompetitorRef Alpha = new(CompetitorKind.Manufacturer, CompetitorId.Parse("alpha"));

    public static TheoryData<string, Ruling> Rulings => new()
    {
        { """ "decision": "moved-to-last", "cars": ["7", "07"] """, new MovedToLast(Car("7"), Car("07")) },
        { """ "decision": "removed", "cars": ["7"] """, new Removed([Car("7")]) },
        { """ "decision": "reordered", "cars": ["07", "7"] """, new Reordered(Car("07"), Car("7")) },
        { """ "decision": "removed", "manufacturer": "Beta" """, new Removed([Car("07")]) },
        { """ "decision": "no-points" """, new NoPoints() },
        { """ "decision": "no-points", "cars": ["7"] """, new AwardsVoided([Car("7")]) },
        { """ "decision": "no-points", "manufacturer": "Alpha" """, new AwardsVoided(competitors: [Alpha]) },
        { """ "decision": "points-deduction", "cars": ["7"], "points": 200 """, new PointsAdjusted(Points.Of(-200), [Car("7")]) },
        { """ "decision": "points-deduction", "manufacturer": "ALPHA", "points": 12.5 """, new PointsAdjusted(-Points.Parse("12.5"), competitors: [Alpha]) },
    };

    [Theory]
    [MemberData(nameof(Rulings))]
    public async Task Each_kind_becomes_a_ruling(string members, Ruling ruling)
    {
        var season = await new TimingFolder().Deciding($$"""{ "round": 1, "class": "gtx", {{members}}, "reason": "Because" }""").SeasonAsync();
        var decision = Assert.Single(season.Decisions);
        Assert.Equal(ruling, decision.Ruling);
        Assert.Equal(("Because", DecisionStatus.Documented, null), (decision.Reason, decision.Status, decision.Source));
        Assert.Equal((1, "gtx"), (Assert.Single(decision.Rounds), Assert.Single(decision.Classes).ToString()));
    }

    [Fact]
    public async Task A_deduction_is_from_the_season_and_voids_take_the_titles_they_name()
    {
        var season = await new TimingFolder().Deciding(
            """{ "round": 1, "class": "gtx", "decision": "points-deduction", "cars": ["7"], "points": 200, "championships": ["drivers", "teams"], "voids": ["endurance-cup"], "reason": "Tyres", "announced": "2030-05-01", "status": "inferred", "source": "A paper" }""")
            .SeasonAsync();
        Assert.Equal(
            ["season/Driver,Pairing,Entry,Team", "endurance-cup/Driver,Pairing,Entry,Team"],
            season.Decisions.Select(decision => $"{string.Join(',', decision.Championships.Titles)}/{string.Join(',', decision.Championships.Kinds)}"));
        Assert.Equal(new AwardsVoided([Car("7")]), season.Decisions[1].Ruling);
        Assert.All(season.Decisions, decision => Assert.Equal((new NodaTime.LocalDate(2030, 5, 1), DecisionStatus.Inferred, "A paper"), (decision.Announced, decision.Status, decision.Source)));
    }

    [Theory]
    [InlineData("\"*\"", "")]
    [InlineData("\"tc\"", "tc")]
    [InlineData("[\"gtx\", \"tc\"]", "gtx,tc")]
    public async Task It_concerns_a_class_some_or_all(string text, string classes)
    {
        var season = await new TimingFolder().Deciding($$"""{ "round": 1, "class": {{text}}, "session": "race", "decision": "no-points", "reason": "Rain" }""").SeasonAsync();
        var decision = Assert.Single(season.Decisions);
        Assert.Equal(classes, string.Join(',', decision.Classes));
        Assert.Equal([SessionKind.Race], decision.Sessions);
    }

    [Fact]
    public async Task What_paid_in_place_of_qualifying_is_meant_by_qualifying()
    {
        var folder = new TimingFolder().Deciding("""{ "round": 1, "class": "gtx", "session": "qualifying", "decision": "removed", "cars": ["7"], "reason": "Fuel" }""");
        folder.Qualifying["kind"] = "qualifying-race";
        Assert.Equal([SessionKind.QualifyingRace], (await folder.SeasonAsync()).Decisions[0].Sessions);
    }

    private static EntryId Car(string number) => EntryId.Parse(number);
}
