using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Rankings, counting and decisions of a phase, where they are other than those of the season.</summary>
public sealed class PhaseRankingTests
{
    // After four rounds a and b have 25 points each: a has two wins, b one, but b's is in the phase that begins with round 3.
    private static readonly Season Level = Cars("a", "b", "c", "d", "e", "f")
        .Race(1, "a", "b", "c", "d", "e", "f")
        .Race(2, "a", "b", "d", "c", "e", "f")
        .Race(3, "b", "c", "d", "e", "f", "a")
        .Race(4, "c", "d", "a", "b", "e", "f")
        .Race(5, "e", "f")
        .Build();

    [Fact]
    public void Who_is_admitted_may_depend_on_results_of_the_phase_alone()
    {
        Assert.Equal("a", Finalist(Level, new Countback()));
        Assert.Equal("b", Finalist(Level, new Countback(new ResultSelection(range: ResultRange.Phase))));
    }

    [Fact]
    public void A_tie_for_the_last_place_that_officials_settled_is_settled()
    {
        var settled = Level.PlusDecision(new Decision(new TieSettled(DriverRefs("b", "a")), "By lot.", [4]));
        Assert.Equal("b", Finalist(settled, new SettledByDecision()));
        Assert.Equal("a", Finalist(Level.PlusDecision(new Decision(new TieSettled(DriverRefs("a", "b")), "By lot.", [4])), new SettledByDecision()));
        Assert.Equal("a", Finalist(settled, new Countback()));
    }

    [Fact]
    public void A_phase_may_have_a_floor_of_its_own()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "a", "b", "c").Build();
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 2, Admission.OfFirst(2), PhaseStart.Reset(0), counting: new Counting(leastTotal: 8)));
        Assert.Equal("1 a 10, 2 b 8, 3 c 8", season.Table(title).Text());
        Assert.Equal(["-6 Final: reset at the start", "2 no total is less"], season.Explain(title, "b").Corrections.Select(c => $"{c.Points} {c.Reason}"));
    }

    [Fact]
    public void An_average_is_of_what_the_phase_pays_for()
    {
        var sprint = new PointsSystem([new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), [new ScaleCase(Ten)])]);
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 2, Admission.OfFirst(2), PhaseStart.Reset(0), sprint));
        var season = Cars("c", "b", "a").Race(1, "a", "b", "c")
            .Weekend(2, round => round.Sprint("a", "b", "c")).Weekend(3, round => round.Sprint("c")).Weekend(4, round => round.Sprint("c", "a", "b"))
            .Decision(new AveragePoints(DriverRefs("b", "a")), "Redress.", [3])
            .Build();
        Assert.Equal("1 a 24, 2 b 15, 3 c 4", season.Table(title).Text());
        Assert.Equal(["2 a 10", "2 b 6", "3 a 8", "3 b 5", "4 a 6", "4 b 4"], season.Ledger(title).Awards.Where(award => award.Session.Round > 1).Select(award => $"{award.Session.Round} {award.Competitor.Id} {award.Points}"));
    }

    private static string Finalist(Season season, ITieBreak tieBreak)
    {
        var way = AdmissionWay.ByRanking(ranking: new Ranking(tieBreaks: new TieBreakChain([tieBreak])));
        var title = Title().WithPhases(new Phase("Season"), new Phase("Semi", 3, Admission.OfFirst(4), PhaseStart.Kept), new Phase("Final", 5, new Admission(1, way), PhaseStart.Reset(100)));
        var engine = Engine(season, title);
        return engine.Phases(title.Id)[1].Entrants.Single().Competitor.Id.ToString();
    }
}
