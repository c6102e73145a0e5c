using RacingDomain.Championships;
using RacingDomain.TieBreaks;

namespace RacingDomain.Testing.Laws;

/// <summary>Tie-breaks put every group in an order, whoever stands where in it.</summary>
internal static class TieLaws
{
    private const int MostOfGroup = 5;

    internal static string? WhyNot(Rulebook rulebook, Championship championship) =>
        championship.Ranking.TieBreaks.Steps.IsEmpty ? "who is level shares the position: there are no tie-breaks" : null;

    internal static void Orders(LawCase found)
    {
        var chain = found.Championship.Ranking.TieBreaks;
        foreach (var group in Groups(found))
        {
            foreach (var step in chain.Steps)
            {
                Order(new TieBreakChain(step), group, $"the tie-break '{step.Name}'");
            }

            Order(chain, group, "the chain of tie-breaks");
        }
    }

    /// <summary>Those who are level in the season, and all who started in as many rounds: a step may meet any of them.</summary>
    private static List<TieRecord[]> Groups(LawCase found)
    {
        var groups = new List<TieRecord[]>();
        var probe = new Probe(groups);
        _ = found.WithRanking(new Ranking(found.Championship.Ranking.Keys, new TieBreakChain(probe))).Table();
        _ = found.WithRanking(new Ranking([new RankingKey(RankingMetric.Starts)], new TieBreakChain(probe))).Table();
        return groups;
    }

    private static void Order(TieBreakChain chain, TieRecord[] group, string what)
    {
        var ranks = Ranks(chain, group, what);
        var again = Ranks(chain, group, what);
        LawCase.Require(ranks.SequenceEqual(again), () => $"{what} puts {Text(group)} in one order, and then in another");
        for (var i = 0; i < group.Length; i++)
        {
            LawCase.Require(ranks.Count(other => other < ranks[i]) == ranks[i], () => $"{what} gives {Text(group)} the ranks {string.Join(", ", ranks)}, which do not count those ahead");
        }

        for (var turn = 1; turn < group.Length; turn++)
        {
            var turned = group.Skip(turn).Concat(group.Take(turn)).ToArray();
            Same(turned, Ranks(chain, turned, what));
            Array.Reverse(turned);
            Same(turned, Ranks(chain, turned, what));
        }

        void Same(TieRecord[] turned, List<int> found) => LawCase.Require(
            turned.Select((record, i) => (record, i)).All(pair => found[pair.i] == ranks[Array.IndexOf(group, pair.record)]),
            () => $"{what} puts {Text(group)} in another order when they are given as {Text(turned)}");
    }

    private static List<int> Ranks(TieBreakChain chain, TieRecord[] group, string what)
    {
        try
        {
            return [.. chain.Rank(group)];
        }
        catch (TieBreakException error)
        {
            throw new LawBrokenException($"{what}: {error.Message}");
        }
    }

    private static string Text(TieRecord[] group) => string.Join(", ", group.Select(record => record.Competitor));

    /// <summary>Notes the groups that come to it, and all threes of them, and leaves them level.</summary>
    private sealed class Probe(List<TieRecord[]> groups) : ITieBreak
    {
        public string Name => "probe";

        public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks)
        {
            ranks.Clear();
            if (group.Length <= MostOfGroup)
            {
                groups.Add(group.ToArray());
            }

            var members = group.ToArray().Take(MostOfGroup + 2).ToArray();
            for (var i = 0; i < members.Length; i++)
            {
                for (var j = i + 1; j < members.Length; j++)
                {
                    for (var k = j + 1; k < members.Length; k++)
                    {
                        groups.Add([members[i], members[j], members[k]]);
                    }
                }
            }
        }

        public string Describe(TieRecord ahead, TieRecord behind) => "";
    }
}
