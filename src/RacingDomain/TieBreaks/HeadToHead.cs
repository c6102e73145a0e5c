using System.Globalization;

namespace RacingDomain.TieBreaks;

/// <summary>Who finished ahead of the others of the group more often, in the sessions in which they met.</summary>
/// <remarks>
/// Immutable, compared by value. It is applied to the group as a whole: each gets a point for every other of the group he was placed ahead of, in every
/// session; whoever has more is ahead. Comparing only two at a time would go round in circles. A place beats none.
/// </remarks>
public sealed record HeadToHead : ITieBreak
{
    /// <summary>Creates the step.</summary>
    /// <param name="selection">Which results it looks at; null for all places in races.</param>
    public HeadToHead(ResultSelection? selection = null) => Selection = selection ?? ResultSelection.AllRaces;

    /// <inheritdoc/>
    public string Name => "head-to-head";

    /// <summary>Which results it looks at.</summary>
    public ResultSelection Selection { get; }

    /// <inheritdoc/>
    public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks)
    {
        var all = new Dictionary<int, Position?>[group.Length];
        for (var i = 0; i < group.Length; i++)
        {
            all[i] = Sessions(group[i]);
        }

        var scores = new int[group.Length];
        for (var i = 0; i < group.Length; i++)
        {
            foreach (var other in all)
            {
                scores[i] += Beaten(all[i], other);
            }
        }

        for (var i = 0; i < group.Length; i++)
        {
            ranks[i] = scores.Count(score => score > scores[i]);
        }
    }

    /// <inheritdoc/>
    public string Describe(TieRecord ahead, TieRecord behind)
    {
        var (first, second) = (Sessions(Require.NotNull(ahead)), Sessions(Require.NotNull(behind)));
        return string.Create(CultureInfo.InvariantCulture, $"ahead of each other {Beaten(first, second)} to {Beaten(second, first)} times; the whole group decides");
    }

    private static int Beaten(Dictionary<int, Position?> mine, Dictionary<int, Position?> other)
    {
        var beaten = 0;
        foreach (var (session, place) in mine)
        {
            if (place is { } better && other.TryGetValue(session, out var worse) && (worse is not { } their || better < their))
            {
                beaten++;
            }
        }

        return beaten;
    }

    private Dictionary<int, Position?> Sessions(TieRecord record)
    {
        var sessions = new Dictionary<int, Position?>();
        foreach (var result in record.Results)
        {
            if (!Selection.Sessions.Contains(result.Kind))
            {
                continue;
            }

            var place = Selection.PlaceOf(result);
            var known = sessions.GetValueOrDefault(result.Order);
            sessions[result.Order] = known is { } best && !(place < best) ? known : place;
        }

        return sessions;
    }
}
