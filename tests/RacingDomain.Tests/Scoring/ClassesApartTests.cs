using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>One table of several classes, each of which is ranked by itself.</summary>
public sealed class ClassesApartTests
{
    private static readonly Population Apart = new(classesApart: true);

    private static SeasonBuilder Field => new SeasonBuilder("test", "Test", "2021").Class("gt", "GT").Class("tc", "TC")
        .Car("1", "gt", "t1", "m", drivers: ["a"]).Car("2", "gt", "t1", "m", drivers: ["b"]).Car("3", "tc", "t2", "n", drivers: ["c"]).Car("4", "tc", "t2", "n", drivers: ["d"]).Car("5", "tc", "t3", "n", drivers: ["e"]);

    [Fact]
    public void Places_counts_and_feats_are_those_of_the_class()
    {
        var points = new PointsSystem(
            [new PointsRule("race", SessionFilter.Of(SessionKind.Race), new Scale([], formula: new PlaceFormula(-10, 10, plus: 5, over: FieldCount.Starters, decimals: 2)))],
            [new Bonus("fastest", 1, BonusCondition.FastestLap)]);
        var season = Field.Weekend(1, round => round.Race(race => race.Order("1", "3", "2", "4").Retired("5").FastestLap("2").FastestLap("4"))).Build();
        var table = season.Table(Title(points, population: Apart));
        Assert.Equal("1 c 8 33/100, 2 a 7 1/2, 3 d 6, 4 b 3 1/2, 5 e 0", table.Text());
        Assert.Equal((1, 1, 0), (table.Row("c").Wins, table.Row("a").Wins, table.Row("d").Wins));
        Assert.Equal("1st of 3 in TC", season.Explain(Title(points, population: Apart), "c").Awards[0].Award.Reason.ToString());
    }

    [Fact]
    public void Teams_score_in_each_class_and_only_the_classes_named_are_in()
    {
        var season = Field.Weekend(1, round => round.Race("3", "1", "4", "2", "5")).Build();
        Assert.Equal("1 t1 16, 1 t2 16, 3 t3 4", season.Table(Title(kind: CompetitorKind.Team, population: Apart, ranking: new Ranking(tieBreaks: TieBreakChain.Shared))).Text());
        Assert.Equal("1 c 10, 2 d 6, 3 e 4", season.Table(Title(population: new Population([ClassId.Parse("tc")], classesApart: true))).Text());
    }

    [Fact]
    public void Who_is_absent_is_so_in_his_own_class()
    {
        var rule = new PointsRule("race", SessionFilter.Of(SessionKind.Race), new Scale([], formula: new PlaceFormula(1))).WithAbsence(new Absence(1, FieldCount.Entrants));
        var low = Title(Paying(rule), population: Apart, ranking: new Ranking([new RankingKey(RankingMetric.NetPoints, fewestFirst: true)], TieBreakChain.Shared));
        Assert.Equal("1 a 2, 1 c 2, 3 d 4, 4 b 5, 5 e 7", Races().Build().Table(low).Text());
        var registered = Races();
        foreach (var driver in (string[])["a", "b", "c", "d", "e"])
        {
            registered.With(new Registration(CompetitorRef.Of(DriverId.Parse(driver))));
        }

        Assert.Equal("1 a 2, 1 c 2, 3 d 4, 4 b 5, 5 e 7", registered.Build().Table(low).Text());

        static SeasonBuilder Races() => Field.Weekend(1, round => round.Race("1", "2", "3", "4", "5")).Weekend(2, round => round.Race("1", "3", "4"));
    }

    [Fact]
    public void Where_there_are_no_classes_all_are_one() =>
        Assert.Equal("1 a 10, 2 b 6", Cars("a", "b").Race(1, "a", "b").Build().Table(Title(population: Apart)).Text());

    [Fact]
    public void A_class_can_have_a_scale_of_its_own_and_another_weight()
    {
        var tc = new SessionFilter(classes: [ClassId.Parse("tc")]);
        var points = Paying(new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Scale.Of(5, 3, 2), tc), new ScaleCase(Ten)], weight: new Weight([new WeightCase(2, tc)])));
        var season = Field.Weekend(1, round => round.Race("1", "2", "3", "4", "5")).Build();
        Assert.Equal("1 a 10, 1 c 10, 3 b 6, 3 d 6, 5 e 4", season.Table(Title(points, population: Apart)).Text());
        Assert.Equal("1 c 10, 2 d 6, 3 e 4", season.Table(Title(points, population: Population.Of(ClassId.Parse("tc")))).Text());

        // Ranked together they are neither.
        Assert.Equal("1 a 10, 2 b 6, 3 c 4, 4 d 3, 5 e 2", season.Table(Title(points)).Text());
    }

    [Fact]
    public void Decisions_concern_the_class_that_they_name()
    {
        var season = Field.Weekend(1, round => round.Race("1", "2", "3", "4", "5"))
            .With(new Decision(new PointsFactor(Points.Of(1, 2)), "Shortened.", [1], classes: [ClassId.Parse("tc")])).Build();
        Assert.Equal("1 a 10, 2 b 6, 3 c 5, 4 d 3, 5 e 2", season.Table(Title(population: Apart)).Text());
    }

    [Fact]
    public void Positions_by_class_can_be_in_one_table()
    {
        var season = Field.Weekend(1, round => round.Race(race => race.ByClass().Order("1", "2", "3", "4", "5"))).Build();
        Assert.Equal("1 a 10, 1 c 10, 3 b 6, 3 d 6, 5 e 4", season.Table(Title(population: Apart)).Text());
        Assert.Throws<ScoringException>(() => season.Table(Title()));
    }

    [Fact]
    public void A_system_in_code_is_asked_for_each_class()
    {
        var code = PointsSystem.From("beaten", context => context.Kind != SessionKind.Race ? [] : context.Field.Where(car => car.Place is not null)
            .SelectMany(car => context.Awards(car, "beaten", context.Starters - car.Place!.Value.Number + (context.SoFar.Awards.IsEmpty ? 0 : 1))));
        var season = Field.Weekend(1, round => round.Race("1", "2", "3", "4", "5")).Weekend(2, round => round.Race("5", "4", "3", "2", "1")).Build();
        Assert.Equal("1 c 3, 1 d 3, 1 e 3, 4 a 2, 4 b 2", season.Table(Title(code, population: Apart, ranking: new Ranking(tieBreaks: TieBreakChain.Shared))).Text());
    }
}
