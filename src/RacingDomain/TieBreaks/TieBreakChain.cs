namespace RacingDomain.TieBreaks;

/// <summary>The steps that part competitors who are level, one after the other; who is level at the end shares the position.</summary>
/// <remarks>Immutable, compared by value. A step is applied to a whole group that is level; those it leaves level go on to the next step as groups of their own.</remarks>
public sealed record TieBreakChain
{
    /// <summary>Creates a chain.</summary>
    /// <param name="steps">The steps, the first first.</param>
    public TieBreakChain(params ValueArray<ITieBreak> steps)
    {
        foreach (var step in steps)
        {
            Require.NotNull(step, nameof(steps));
        }

        Steps = steps;
    }

    /// <summary>No step: who is level shares the position.</summary>
    public static TieBreakChain Shared { get; } = new();

    /// <summary>Countback over all places in races, then what the officials settled; else shared.</summary>
    public static TieBreakChain Usual { get; } = new(new Countback(), new SettledByDecision());

    /// <summary>The steps, the first first.</summary>
    public ValueArray<ITieBreak> Steps { get; }

    /// <summary>A step in code.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="compare">Negative if the first is ahead, zero if they stay level; it must be a total preorder, which is checked for every tie that it is asked to part.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ITieBreak Step(string name, Comparison<TieRecord> compare) => new CodedTieBreak(Require.Text(name), Require.NotNull(compare));

    /// <summary>Ranks a group of competitors who are level.</summary>
    /// <param name="group">The group.</param>
    /// <returns>One rank for each, from 0: the lower is ahead, equal ranks are level to the end. Ranks count the members ahead.</returns>
    /// <exception cref="TieBreakException">A step in code failed, its comparison goes in circles, or it gives another order when it is asked again.</exception>
    public ValueArray<int> Rank(params ReadOnlySpan<TieRecord> group)
    {
        var ranks = new int[group.Length];
        Split(group.ToArray(), Enumerable.Range(0, group.Length).ToArray(), 0, 0, ranks);
        return ranks;
    }

    /// <summary>The step that parts two competitors, or null if they are level to the end.</summary>
    /// <param name="group">The group of all who are level by the keys before the chain.</param>
    /// <param name="first">The index of the one.</param>
    /// <param name="second">The index of the other.</param>
    /// <exception cref="TieBreakException">A step in code failed, its comparison goes in circles, or it gives another order when it is asked again.</exception>
    public ITieBreak? DecidingStep(ReadOnlySpan<TieRecord> group, int first, int second)
    {
        var members = Enumerable.Range(0, group.Length).ToArray();
        foreach (var step in Steps)
        {
            var ranks = RanksOf(step, group.ToArray(), members);
            var (a, b) = (ranks[Array.IndexOf(members, first)], ranks[Array.IndexOf(members, second)]);
            if (a != b)
            {
                return step;
            }

            members = members.Where((_, i) => ranks[i] == a).ToArray();
        }

        return null;
    }

    private static int[] RanksOf(ITieBreak step, TieRecord[] group, int[] members)
    {
        var records = Array.ConvertAll(members, i => group[i]);
        var ranks = new int[members.Length];
        try
        {
            step.Rank(records, ranks);
            if (step is CodedTieBreak || step.GetType().Assembly != typeof(TieBreakChain).Assembly)
            {
                RequireSame(step, records, ranks);
            }
        }
        catch (Exception error) when (error is not TieBreakException)
        {
            throw new TieBreakException(step.Name, error.Message, error);
        }

        return ranks;
    }

    /// <summary>Asks a step in code again, the group the other way round: one that keeps state, goes by chance or by where one stands gives another order.</summary>
    private static void RequireSame(ITieBreak step, TieRecord[] records, int[] ranks)
    {
        var turned = records.Reverse().ToArray();
        var again = new int[ranks.Length];
        step.Rank(turned, again);
        Array.Reverse(again);
        if (!Ahead(ranks).SequenceEqual(Ahead(again)))
        {
            throw new TieBreakException(
                step.Name,
                $"asked again with the group the other way round, it puts {string.Join(", ", records.Select(record => $"'{record.Competitor}'"))} in another order; it looks at nothing but the records, and keeps no state.");
        }

        static IEnumerable<int> Ahead(int[] ranks)
        {
            var sorted = ranks.Order().ToArray();
            return ranks.Select(rank => Array.FindIndex(sorted, other => other == rank));
        }
    }

    private void Split(TieRecord[] group, int[] members, int step, int ahead, int[] ranks)
    {
        if (members.Length < 2 || step == Steps.Length)
        {
            foreach (var member in members)
            {
                ranks[member] = ahead;
            }

            return;
        }

        var parted = RanksOf(Steps[step], group, members);
        foreach (var level in members.Select((member, i) => (Member: member, Rank: parted[i])).GroupBy(m => m.Rank).OrderBy(g => g.Key))
        {
            var part = level.Select(m => m.Member).ToArray();
            Split(group, part, step + 1, ahead, ranks);
            ahead += part.Length;
        }
    }
}
