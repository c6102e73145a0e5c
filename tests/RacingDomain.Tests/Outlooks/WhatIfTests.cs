using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Outlooks;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.Outlooks;

/// <summary>The same season under other rules: facts and decisions stay, what the rules say goes.</summary>
public class WhatIfTests
{
    private static readonly ChampionshipId Drivers = ChampionshipId.Parse("drivers");

    // Ada is second everywhere, Bea and Cleo win one each; the second round pays double by the real rules.
    private static readonly Season Held = new SeasonBuilder("cup", "The Cup", "2030", rulebook: "double")
        .Car("1", drivers: ["Ada"])
        .Car("2", drivers: ["Bea"])
        .Car("3", drivers: ["Cleo"])
        .Round("Spring", new LocalDate(2030, 4, 11), round => round.Race("2", "1", "3"))
        .Round("Autumn", new LocalDate(2030, 9, 12), round => round.Race("3", "1", "2"))
        .Build();

    [Fact]
    public void Tables_stand_beside_each_other_in_the_order_of_the_other_rules()
    {
        var whatIf = WhatIf.Compare(Held, Rules("double", weightOfRound2: 2, 10, 6, 1), Rules("plain", 1, 10, 9, 1), Drivers);

        // Real: Bea 10 + 2, Ada 6 + 12, Cleo 1 + 20. Other: Ada 18, Bea and Cleo 11.
        Assert.Equal(["ada 2>1 18>18 1", "bea 3>2 12>11 1", "cleo 1>2 21>11 -1"], Lines(whatIf));
        Assert.Equal(("double", "plain"), (whatIf.RealRulebook.ToString(), whatIf.OtherRulebook.ToString()));
        Assert.Equal(new StandingsEngine(Held, Rules("plain", 1, 10, 9, 1)).Table(Drivers), whatIf.Other);
        Assert.Equal("cleo", whatIf.RowOf(CompetitorId.Parse("cleo"))?.Competitor.Id.ToString());
        Assert.Null(whatIf.RowOf(CompetitorId.Parse("nobody")));
    }

    [Fact]
    public void Half_points_by_ruling_stay_and_double_points_by_rule_go()
    {
        var halved = Held.PlusDecision(new Decision(new PointsFactor(Points.Of(1).DividedBy(2)), "Stopped by rain", rounds: [1]));

        var whatIf = WhatIf.Compare(halved, Rules("double", weightOfRound2: 2, 10, 6, 1), Rules("plain", 1, 10, 6, 1), Drivers);

        Assert.Equal(["cleo 1>1 20 1/2>10 1/2 0", "ada 2>2 15>9 0", "bea 3>3 7>6 0"], Lines(whatIf));
    }

    [Fact]
    public void Competitors_of_one_table_alone_have_a_row()
    {
        var winnersOnly = Rules("winners", 1, 10);

        Assert.Equal(["bea 1>1 10>11 0", "cleo 1>1 10>11 0", "ada ->3 ->10 "], Lines(WhatIf.Compare(Held, winnersOnly, Rules("more", 1, 10, 5, 1), Drivers)));
        Assert.Equal(["bea 1>1 11>10 0", "cleo 1>1 11>10 0", "ada 3>- 10>- "], Lines(WhatIf.Compare(Held, Rules("more", 1, 10, 5, 1), winnersOnly, Drivers)));
    }

    [Fact]
    public void A_moment_and_a_day_can_be_asked_for()
    {
        var (real, other) = (Rules("double", weightOfRound2: 2, 10, 6, 1), Rules("plain", 1, 10, 9, 1));

        var after = WhatIf.Compare(Held, real, other, Drivers, TablePoint.After(1));
        var known = WhatIf.Compare(Held, real, other, Drivers, asOf: new LocalDate(2030, 5, 1));

        Assert.Equal(1, after.Real.AfterRound);
        Assert.Equal(["bea 1>1 10>10 0", "ada 2>2 6>9 0", "cleo 3>3 1>1 0"], Lines(after));
        Assert.Equal(Lines(after), Lines(known));
    }

    [Fact]
    public void A_rulebook_without_the_championship_names_what_it_has()
    {
        var teams = new Rulebook(RulebookId.Parse("teams-only"), "Teams only", [Title("teams"), Title("entries")]);

        var exception = Assert.Throws<StandingsException>(() => WhatIf.Compare(Held, Rules("plain", 1, 10), teams, Drivers));

        Assert.Equal("standings.unknown-championship", exception.Code);
        Assert.Equal("The rulebook 'teams-only' has no championship 'drivers'; it has teams, entries.", exception.Message);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        var rules = Rules("plain", 1, 10);

        Assert.Throws<ArgumentNullException>(() => WhatIf.Compare(null!, rules, rules, Drivers));
        Assert.Throws<ArgumentNullException>(() => WhatIf.Compare(Held, null!, rules, Drivers));
        Assert.Throws<ArgumentNullException>(() => WhatIf.Compare(Held, rules, null!, Drivers));
        Assert.Throws<ArgumentNullException>(() => StandingsJson.ToJson((WhatIfTable)null!));
    }

    [Fact]
    public void The_json_is_the_documented_one()
    {
        var whatIf = WhatIf.Compare(Held, Rules("winners", 1, 10), Rules("more", 1, 10, 5, 1), Drivers);

        Assert.Equal(
            """
            {"series":"cup","season":"2030","championship":"drivers","afterRound":2,"rulebook":"winners","otherRulebook":"more","incomplete":[],"rows":[
            {"competitor":{"id":"bea","name":"Bea"},"real":{"position":1,"mark":null,"points":10,"exact":"10","gross":10,"wins":1},
            "other":{"position":1,"mark":null,"points":11,"exact":"11","gross":11,"wins":1},"gained":0},
            {"competitor":{"id":"cleo","name":"Cleo"},"real":{"position":1,"mark":null,"points":10,"exact":"10","gross":10,"wins":1},
            "other":{"position":1,"mark":null,"points":11,"exact":"11","gross":11,"wins":1},"gained":0},
            {"competitor":{"id":"ada","name":"Ada"},"real":null,"other":{"position":3,"mark":null,"points":10,"exact":"10","gross":10,"wins":0},"gained":null}]}
            """.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal),
            StandingsJson.ToJson(whatIf, DocumentLayout.Compact).TrimEnd('\n'));
    }

    private static string[] Lines(WhatIfTable table) =>
    [
        .. table.Rows.Select(row =>
            $"{row.Competitor.Id} {row.Real?.Position?.ToString() ?? "-"}>{row.Other?.Position?.ToString() ?? "-"} {row.Real?.Points.ToString() ?? "-"}>{row.Other?.Points.ToString() ?? "-"} {row.Gained}"),
    ];

    private static Rulebook Rules(string id, int weightOfRound2, params int[] points)
    {
        var race = new PointsRule("race", SessionFilter.Of(SessionKind.Race), new Scale(points.Select(p => Points.Of(p)).ToValueArray()))
            .WithWeight(new Weight([new WeightCase(weightOfRound2, new SessionFilter(rounds: [2]))]));
        return new Rulebook(RulebookId.Parse(id), id, [Title("drivers", new PointsSystem([race]))]);
    }

    private static Championship Title(string id, PointsSystem? points = null) =>
        new(ChampionshipId.Parse(id), id, CompetitorKind.Driver, points ?? PointsSystem.ForRaces(10), listing: Listing.Scorers);
}
