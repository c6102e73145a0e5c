using FsCheck;
using FsCheck.Fluent;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;

namespace RacingDomain.Tests.Laws;

/// <summary>Tie-breaks are total preorders of a group, whoever stands where in it.</summary>
public sealed class TieBreakLaws
{
    private static readonly ITieBreak[] Steps =
    [
        new Countback(),
        new Countback(new ResultSelection(countedOnly: true, payingPlacesOnly: true), 2),
        new DateOfBestResult(DatePreference.Earliest),
        new DateOfBestResult(DatePreference.Latest),
        new MostRecentResult(),
        new HeadToHead(),
        new SettledByDecision(),
        new PositionShared(),
        TieBreakChain.Step("most-results", (a, b) => b.Results.Length.CompareTo(a.Results.Length)),
    ];

    private static readonly TieBreakChain[] Chains =
        [.. Steps.Select(step => new TieBreakChain([step])), TieBreakChain.Usual, new(new Countback(depth: 1), new HeadToHead(), new MostRecentResult()), new(new HeadToHead(), new DateOfBestResult(DatePreference.Latest))];

    private static readonly Arbitrary<ValueArray<TieRecord>> Groups = Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Group(new Random(seed))),
        group => Enumerable.Range(0, group.Length > 2 ? group.Length : 0).Select(i => group.Where((_, j) => i != j).ToValueArray())
            .Concat(Enumerable.Range(0, group.Length).Where(i => !group[i].Results.IsEmpty).Select(i =>
                group.Select((record, j) => i == j ? new TieRecord(record.Competitor, record.Results.Skip(1).ToValueArray(), record.Settled) : record).ToValueArray())));

    [Fact]
    public void Ranks_count_the_members_ahead() => Each((chain, group) =>
    {
        var ranks = chain.Rank(group.AsSpan());
        Assert.All(ranks, rank => Assert.Equal(ranks.Count(other => other < rank), rank));
    });

    [Fact]
    public void Where_someone_stands_in_the_group_does_not_matter() => Each((chain, group) =>
    {
        var backwards = group.Reverse().ToArray();
        Assert.Equal(chain.Rank(group.AsSpan()), chain.Rank(backwards).Reverse());
    });

    [Fact]
    public void The_same_results_are_level() => Each((chain, group) =>
    {
        var twin = new TieRecord(CompetitorId.Parse("twin"), group[0].Results, group[0].Settled);
        var ranks = chain.Rank([.. group, twin]);
        Assert.Equal(ranks[0], ranks[^1]);
    });

    [Fact]
    public void A_further_step_parts_only_those_who_are_level() => Each((chain, group) =>
    {
        var (before, after) = (chain.Rank(group.AsSpan()), new TieBreakChain([.. chain.Steps, new Countback(), new MostRecentResult()]).Rank(group.AsSpan()));
        for (var i = 0; i < group.Length; i++)
        {
            for (var j = 0; j < group.Length; j++)
            {
                Assert.True(before[i] >= before[j] || after[i] < after[j]);
            }
        }
    });

    [Fact]
    public void Of_two_one_is_ahead_or_they_are_level_and_three_do_not_go_in_circles() => Property.Holds(Groups, group =>
    {
        foreach (var step in Steps.Where(step => step is not (HeadToHead or SettledByDecision)))
        {
            for (var i = 0; i < group.Length; i++)
            {
                for (var j = 0; j < group.Length; j++)
                {
                    Assert.Equal(Order(step, group[i], group[j]), -Order(step, group[j], group[i]));
                    for (var k = 0; k < group.Length; k++)
                    {
                        Assert.False(Order(step, group[i], group[j]) <= 0 && Order(step, group[j], group[k]) <= 0 && Order(step, group[i], group[k]) > 0, step.Name);
                    }
                }
            }
        }
    });

    [Fact]
    public void The_step_that_parted_two_can_be_described() => Each((chain, group) =>
    {
        var ranks = chain.Rank(group.AsSpan());
        for (var i = 0; i < group.Length; i++)
        {
            for (var j = 0; j < group.Length; j++)
            {
                var step = i == j ? null : chain.DecidingStep(group.AsSpan(), i, j);
                Assert.Equal(ranks[i] == ranks[j], step is null);
                Assert.True(ranks[i] >= ranks[j] || step!.Describe(group[i], group[j]).Length > 0);
            }
        }
    });

    private static void Each(Action<TieBreakChain, ValueArray<TieRecord>> law) => Property.Holds(Groups, group =>
    {
        foreach (var chain in Chains)
        {
            law(chain, group);
        }
    });

    private static int Order(ITieBreak step, TieRecord a, TieRecord b)
    {
        var ranks = new int[2];
        step.Rank([a, b], ranks);
        return ranks[0].CompareTo(ranks[1]);
    }

    private static ValueArray<TieRecord> Group(Random random)
    {
        var most = random.Next(1, 5);
        return Enumerable.Range(0, random.Next(2, 6)).Select(i => new TieRecord(CompetitorId.Parse("r" + Points.Of(i)), Results(random, most), Settled(random, i))).ToValueArray();
    }

    private static ValueArray<TieResult> Results(Random random, int most) => Enumerable.Range(0, most)
        .Where(_ => random.Next(4) > 0)
        .Select(order => new TieResult(
            order,
            Racing.DayOf((order / 2) + 1),
            random.Next(6) == 0 ? SessionKind.Sprint : SessionKind.Race,
            random.Next(4) == 0 ? null : Position.Of(random.Next(1, 4)),
            paid: random.Next(4) > 0,
            counted: random.Next(4) > 0,
            scoring: random.Next(6) > 0))
        .ToValueArray();

    private static ValueArray<SettledRank> Settled(Random random, int index) =>
        Enumerable.Range(0, 2).Where(_ => random.Next(3) == 0).Select(tie => new SettledRank(tie, index)).ToValueArray();
}
