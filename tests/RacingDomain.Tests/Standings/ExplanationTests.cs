using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Why a competitor has his points and his position.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Awards_that_count_and_adjustments_add_up()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, race => race.Order("b", "a").FastestLap("a")).Race(3, "a", "b")
            .Decision(new PointsAdjusted(-2, competitors: DriverRefs("a")), "Missed the drivers' briefing.", [2]).Build();
        var explanation = season.Explain(Title(Paying(RaceRule(), new Bonus("fastest-lap", 1, BonusCondition.FastestLap)), counting: Counting.Best(2)), "a");
        Assert.Equal(explanation.Row.Points, Points.Sum(explanation.Awards.Where(a => a.IsCounted).Select(a => a.Award.Points)) + Points.Sum(explanation.Adjustments.Select(a => a.Points)));
        Assert.Equal(
            """
            a: 1st in Title, 18 points (25 gross)
              round 1 race: 10 (race: 1st of 2)
              round 2 race: 6 (race: 2nd of 2), dropped: best 2 of the season count
              round 2 race: 1 (fastest-lap: fastest-lap), dropped: best 2 of the season count
              round 3 race: 10 (race: 1st of 2)
              decision: -2 (Missed the drivers' briefing.)
            """.ReplaceLineEndings("\n"),
            explanation.ToString());
    }

    [Fact]
    public void Dropped_awards_say_why()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Build();
        Assert.Equal("dropped: best 1 of rounds 1 to 2 count", season.Explain(Title(counting: Counting.BestOfParts(new CountingPart(1, 2, 1))), "a").Awards[1].Dropped);
        Assert.Equal("dropped: one of the worst results", season.Explain(Title(counting: Counting.DropWorst(1)), "a").Awards[1].Dropped);
    }

    [Fact]
    public void The_step_that_parted_two_is_named_from_both_sides()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "c", "b", "a").Build();
        var title = Title(Paying(RaceRule(Scale.Of(6, 5, 4))));
        Assert.Equal(["level with b on 10: ahead by countback (1st places 1 to 0)", "level with c on 10: no tie-break parts them, the position is shared"], season.Explain(title, "a").TieBreaks);
        Assert.Equal(["level with a on 10: behind by countback (1st places 1 to 0)", "level with c on 10: behind by countback (1st places 1 to 0)"], season.Explain(title, "b").TieBreaks);
    }

    [Fact]
    public void A_settled_tie_says_so()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Decision(new TieSettled(DriverRefs("b", "a")), "By lot.").Build();
        Assert.Equal(["level with b on 16: behind by settled-by-decision (settled by the officials)"], season.Explain(Title(), "a").TieBreaks);
    }

    [Fact]
    public void Every_step_can_be_described()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Build();
        Assert.Equal("ahead by date-of-best-result (1st place on 2021-01-10, the other 2021-01-03)", Reason(new DateOfBestResult(DatePreference.Latest)));
        Assert.Equal("ahead by most-recent-result (1st in the later session, the other 2nd)", Reason(new MostRecentResult()));
        Assert.Equal("ahead by alphabet (alphabet)", Reason(TieBreakChain.Step("alphabet", (x, y) => y.Competitor.CompareTo(x.Competitor))));

        string Reason(ITieBreak step) => season.Explain(Title(ranking: new Ranking(tieBreaks: new TieBreakChain(step))), "b").TieBreaks[0].Split(": ", 2)[1];
    }

    [Fact]
    public void A_step_in_code_that_fails_when_it_is_asked_why_is_named()
    {
        var (asked, fails) = (0, int.MaxValue);
        var moody = TieBreakChain.Step("moody", (x, y) => ++asked == fails ? throw new InvalidOperationException("Not again.") : x.Competitor.CompareTo(y.Competitor));
        Assert.Equal(["level with b on 16: ahead by moody (moody)"], Explain().TieBreaks);

        // The last time it was asked was for the reason.
        (asked, fails) = (0, asked);
        var error = Assert.Throws<ScoringException>(Explain);
        Assert.Equal(("moody", 2, "Not again."), (error.Rule, error.Round, error.InnerException!.InnerException!.Message));

        Explanation Explain() => Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Build().Explain(Title(ranking: new Ranking(tieBreaks: new TieBreakChain(moody))), "a");
    }

    [Fact]
    public void Level_means_equal_in_every_key()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Build();
        Assert.Empty(season.Explain(Title(counting: Counting.BestOfParts(new CountingPart(1, 1)), ranking: new Ranking([new RankingKey(RankingMetric.NetPoints), new RankingKey(RankingMetric.Wins)])), "a").TieBreaks);
        Assert.Single(season.Explain(Title(ranking: new Ranking([new RankingKey(RankingMetric.Wins)])), "a").TieBreaks);
    }

    [Fact]
    public void An_unranked_competitor_is_explained_too()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new Unranked(DriverRefs("a"), mark: "DSQ"), "Dangerous driving.").Build();
        var explanation = season.Explain(Title(), "a");
        Assert.StartsWith("a: DSQ in Title, 0 points\n", explanation.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("  decision: -10 (Dangerous driving.)", explanation.ToString(), StringComparison.Ordinal);
        Assert.Empty(explanation.TieBreaks);
    }

    [Fact]
    public void Accounts_corrections_and_tie_breaks_are_told_after_the_awards()
    {
        var points = new PointsSystem([RaceRule(), new PointsRule("seeds", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Scale.Of(3))], account: "seeds"), new PointsRule("luck", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Scale.Of(2))], account: "luck")]);
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new PointsAdjusted(-30, competitors: DriverRefs("a", "b")), "Fine.", [1])
            .Decision(new PointsAdjusted(4, competitors: DriverRefs("a"), account: "seeds"), "Gift.", [1]).Build();
        var explanation = season.Explain(Title(points, counting: new Counting(leastTotal: 0)), "a");
        Assert.Equal(
            """
            a: 1st in Title, 0 points
              round 1 race: 10 (race: 1st of 2)
              decision: -30 (Fine.)
              20 (no total is less)
              account 'luck': 2
              account 'seeds': 7
              level with b on 0: ahead by countback (1st places 1 to 0)
            """.ReplaceLineEndings("\n"),
            explanation.ToString());
        Assert.Equal(["Gift."], explanation.Accounts[1].Adjustments.Select(adjustment => adjustment.Decision.Reason));
        Assert.Empty(explanation.Accounts[0].Adjustments);
    }

    [Fact]
    public void Who_has_no_position_and_no_mark_is_not_ranked()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b").Build();
        Assert.StartsWith("a: not ranked in Title", season.Explain(Title(eligibility: new Eligibility(minimumStarts: 2)), "a").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_about_the_table_asked_for()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Build();
        Assert.Single(season.Explain(Title(), "a", TablePoint.After(1)).Awards);
        Assert.Equal(season.Table(at: TablePoint.After(1)), season.Explain(Title(), "a", TablePoint.After(1)).Table);
    }
}
