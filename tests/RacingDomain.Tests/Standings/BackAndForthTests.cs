using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.SlowEngine.Agreement;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Tables asked for one after the other, forwards, backwards and in leaps: each is what it would be by itself, whatever an engine keeps from one to the next.</summary>
public sealed class BackAndForthTests
{
    private static readonly Ranking CountedWins = new(tieBreaks: new TieBreakChain([new Countback(new ResultSelection(countedOnly: true))]));

    private static readonly Counting[] Countings =
    [
        Counting.All,
        Counting.Best(2),
        Counting.BestOfParts(new CountingPart(1, 2, 1), new CountingPart(3, null, 2)),
        Counting.DropWorst(1),
        new Counting(leastTotal: 12),
        new Counting(average: new ResultAverage()),
    ];

    [Fact]
    public void Decisions_come_and_go()
    {
        foreach (var (later, last) in new[] { (TablePoint.After(4), TablePoint.After(5)), (TablePoint.Season, TablePoint.Season) })
        {
            var season = Cars("a", "b", "c", "d")
                .Race(1, "b", "a", "c").Race(2, "a", "b", "c").Race(3, "b", "c", "a").Race(4, "c", "a", "b").Race(5, "a", "d", "c", "b")
                .Decision(new PointsAdjusted(-3, competitors: DriverRefs("a")), "Fine.", [1], effectiveFrom: TablePoint.After(3))
                .Decision(new AveragePoints(DriverRefs("b")), "Redress.", [3], effectiveFrom: later)
                .Decision(new AwardsVoided(competitors: DriverRefs("a")), "Ballast.", [2], effectiveFrom: last)
                .Decision(new Unranked(DriverRefs("c")), "Excluded.", effectiveFrom: TablePoint.Season)
                .Build();
            foreach (var counting in Countings)
            {
                Agree(season, Title(counting: counting));
                Agree(season, Title(counting: counting, ranking: CountedWins));
            }
        }
    }

    [Fact]
    public void Points_of_an_account_are_none_of_the_table_whichever_come_first()
    {
        var points = new PointsSystem([RaceRule(), new PointsRule("seeds", SessionFilter.Of(SessionKind.Sprint), [new ScaleCase(Scale.Of(3, 2))], account: "seeds")]);
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Sprint("b", "a")).Weekend(3, round => round.Sprint("a", "b").Race("b", "a")).Build();
        Assert.Equal("1 a 16, 1 b 16", season.Table(Title(points)).Text());
        Agree(season, Title(points));
        Agree(season, Title(points, ranking: new Ranking([new RankingKey(RankingMetric.Account, account: "seeds")])));
    }

    [Fact]
    public void A_car_has_the_name_that_its_season_gives_it()
    {
        var title = Title(kind: CompetitorKind.Entry);
        var season = new SeasonBuilder("test", "Test", "2021").Team("Other").Car("1", team: "One", drivers: ["a"]).Race(1, "1").Race(2, "1").Build();
        Assert.Equal("1 One", NameIn(season));
        var renamed = season;
        foreach (var weekend in season.Events)
        {
            renamed = renamed.WithEvent(weekend.WithEntries([new Entry(CarNumber.Parse("1"), weekend.Entries[0].Crew, team: TeamId.Parse("other"))]));
        }

        Assert.Equal("1 Other", NameIn(renamed));
        Assert.Equal("1 One", NameIn(season));

        string NameIn(Season version) => new StandingsEngine(version, new Rulebook(RulebookId.Parse("book"), "Book", [title])).Table(title.Id).Rows[0].Competitor.Name;
    }

    [Fact]
    public void A_loss_counts_only_where_too_few_results_are_better()
    {
        var season = Cars("a", "b", "c", "d").Race(1, "b", "c", "a").Race(2, "b", "c", "d", "a").Race(3, "a", "b", "c").Race(4, "b", "c", "d", "a").Build();
        var title = Title(Paying(RaceRule(Scale.Of(10, 6, -1))), counting: Counting.Best(2));
        Assert.Equal([-1, -1, 10, 10], Enumerable.Range(1, 4).Select(round => season.Table(title, TablePoint.After(round)).Row("a").Points));
        Assert.Equal(9, season.Table(title).Row("a").Gross);
        Agree(season, title);
        Agree(season, Title(Paying(RaceRule(Scale.Of(10, 6, -1))), counting: new Counting([new CountingPart(2, 3, 1)])));
    }

    [Fact]
    public void A_correction_is_undone_by_the_next()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b").Race(2, "a", "b").Race(3, "a", "b").Build();
        var other = Cars("a", "b", "c").Race(1, "a", "b").Race(2, "c", "b", "a").Race(3, "a", "b").Build().Events[1];
        foreach (var title in Countings.Select(counting => Title(counting: counting)).Append(Title(Paying(RaceRule(Scale.Of(10, 6, -1))), counting: Counting.Best(2))))
        {
            var rulebook = new Rulebook(RulebookId.Parse("book"), "Book", [title]);
            var first = new StandingsEngine(season, rulebook).Table(title.Id);
            var changed = season.WithEvent(other);
            var second = new StandingsEngine(changed, rulebook).Table(title.Id);
            Assert.NotEqual(first.Rows, second.Rows);
            Assert.Equal(first.Rows, new StandingsEngine(changed.WithEvent(season.Events[1]), rulebook).Table(title.Id).Rows);
            Assert.Equal(second.Rows, new StandingsEngine(changed, rulebook).Table(title.Id).Rows);
            Agree(changed, title);
        }
    }

    [Fact]
    public void Two_races_of_a_round_are_one_start_whichever_is_taken_back()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Race("a", "b").Race("b")).Race(2, "b", "a").Build();
        Assert.Equal((2, 2), (season.Table().Row("a").Starts, season.Table().Row("b").Starts));
        Agree(season, Title());
    }

    [Fact]
    public void Who_was_there_in_a_later_session_only_is_not_in_an_earlier_table()
    {
        var season = Cars("a", "b", "c").Weekend(1, round => round.Qualifying("a", "b").Race("a", "b")).Weekend(2, round => round.Qualifying("c", "a").Race("b", "c")).Build();
        foreach (var listing in Enum.GetValues<Listing>())
        {
            Agree(season, Title(listing: listing));
        }
    }
}
