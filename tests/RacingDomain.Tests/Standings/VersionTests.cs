using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.SlowEngine.Agreement;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>A season of which one version is made from the other: each has the tables and ledgers that it would have by itself, whatever the engine keeps of the one before.</summary>
public sealed class VersionTests
{
    private static readonly Scale WithLoss = Scale.Of(10, 6, 4, -1);

    private static readonly Counting[] Countings =
    [
        Counting.All,
        Counting.Best(2),
        Counting.BestOfParts(new CountingPart(1, 2, 1), new CountingPart(3, null, 2)),
        new([new CountingPart(1, null, 1, sessions: [SessionKind.Sprint]), new CountingPart(1, null, 2, sessions: [SessionKind.Race])], unit: CountingUnit.Session),
        Counting.DropWorst(1),
        new(leastTotal: 12),
    ];

    public static TheoryData<int, bool, bool> Titles()
    {
        var titles = new TheoryData<int, bool, bool>();
        for (var i = 0; i < Countings.Length; i++)
        {
            titles.Add(i, false, false);
            titles.Add(i, true, false);
            titles.Add(i, false, true);
        }

        return titles;
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Each_version_has_its_own_tables(int counting, bool losses, bool countedWins)
    {
        var points = new PointsSystem(
        [
            RaceRule(losses ? WithLoss : Ten),
            new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), [new ScaleCase(Scale.Of(3, 2))]),
            new PointsRule("seeds", SessionFilter.Of(SessionKind.Sprint), [new ScaleCase(Scale.Of(1))], account: "seeds"),
        ]);
        var ranking = countedWins ? new Ranking(tieBreaks: new TieBreakChain([new Countback(new ResultSelection(countedOnly: true))])) : null;
        var title = Title(points, counting: Countings[counting], ranking: ranking);
        var season = Cars("a", "b", "c", "d").Race(1, "b", "a", "c").Weekend(2, round => round.Sprint("d", "b").Race("a", "b", "c")).Race(3, "b", "c", "a").Race(4, "c", "a", "b", "d").Build();
        var other = Cars("a", "b", "c", "d").Weekend(1, round => round.Sprint("c", "d").Race("d", "a", "c", "b")).Race(2, "a", "c", "b").Weekend(3, _ => { }).Race(4, "a", "b").Race(5, "d", "a").Build();
        var decided = Cars("a", "b", "c", "d").Race(1, "a").Race(2, "a").Race(3, "a").Race(4, "a")
            .Decision(new AveragePoints(DriverRefs("b")), "Redress.", [3])
            .Decision(new AwardsVoided(competitors: DriverRefs("a")), "Ballast.", [1])
            .Decision(new PointsAdjusted(-2, competitors: DriverRefs("d")), "Fine.", [2])
            .Decision(new Unranked(DriverRefs("c")), "Excluded.")
            .Build().Decisions;

        Season[] versions =
        [
            season,
            season.WithDecisions(decided),
            season,
            season.WithEvent(other.Events[0]),
            season.WithEvent(other.Events[0]).WithDecisions(decided),
            season.WithEvent(other.Events[1]),
            season.WithEvent(other.Events[2]),
            season.PlusRound(other.Rounds[4], other.Events[4]).WithEvent(other.Events[0]),
        ];
        foreach (var version in versions)
        {
            Agree(version, title);
        }

        // And one made from the other throughout.
        season = season.WithEvent(other.Events[0]);
        Agree(season, title);
        season = season.WithDecisions(decided);
        Agree(season, title);
        season = season.PlusRound(other.Rounds[4], other.Events[4]);
        Agree(season, title);
        season = season.WithEvent(other.Events[3]).WithDecisions([decided[0]]);
        Agree(season, title);
        season = season.WithEvent(versions[0].Events[0]).WithDecisions([]);
        Agree(season, title);
    }

    [Fact]
    public void Drivers_are_judged_by_the_ratings_of_the_version()
    {
        var title = Title(eligibility: new Eligibility([DriverRating.Silver]));
        var (silver, gold) = (Rated(DriverRating.Silver), Rated(DriverRating.Gold));
        var promoted = silver.WithEvent(gold.Events[1]);
        foreach (var (version, table) in new[] { (silver, "1 a 20, 2 b 12"), (promoted, "1 a 20"), (promoted.WithEvent(silver.Events[1]), "1 a 20, 2 b 12"), (silver, "1 a 20, 2 b 12") })
        {
            Assert.Equal(table, version.Table(title).Text());
            Agree(version, title);
        }

        static Season Rated(DriverRating ofB) =>
            Cars("a", "b").Rated(DriverRating.Silver, "a", "b").Race(1, "a", "b").Weekend(2, round => round.Rated(ofB, "b").Race("a", "b")).Build();
    }
}
