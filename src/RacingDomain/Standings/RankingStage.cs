using System.Runtime.InteropServices;
using RacingDomain.Championships;
using RacingDomain.Seasons;
using RacingDomain.TieBreaks;

namespace RacingDomain.Standings;

/// <summary>Puts competitors in order: keys, then tie-breaks, then shared positions.</summary>
/// <remarks>
/// Countback by the places that tallies keep is part of the comparison where the chain begins with it; only those whom it leaves level get the records that other tie-breaks look at.
/// </remarks>
internal sealed class RankingStage
{
    // Of nearly sorted rows few have to move far.
    private const int MovesForEach = 64;

    private readonly Ranking ranking;
    private readonly TallyList tallies;
    private readonly ResultSelection? countback;
    private readonly PlaceSelector winSelector;
    private readonly int phaseStart;
    private readonly RankStyle style;
    private readonly Action<Tally> detail;
    private readonly bool isMain;
    private readonly Comparison<Ranked> comparison;
    private readonly bool byPointsAlone;
    private readonly TieBreakChain further;
    private readonly bool hasFurtherStep;
    private readonly Dictionary<Tally, int> wins = [];
    private IReadOnlyList<TieSettled> settled = [];

    /// <summary>Prepares a ranking.</summary>
    /// <param name="ranking">The rules.</param>
    /// <param name="tallies">Where those are found who are ranked.</param>
    /// <param name="detail">Makes sure that a tally has its places one by one, and those dropped marked.</param>
    /// <param name="isMain">Whether it is the one by which tallies count their wins, and keep their places for countback.</param>
    /// <param name="phaseStart">The index of the first round of the phase.</param>
    /// <param name="style">How positions count on after a tie, where not by the rules.</param>
    internal RankingStage(Ranking ranking, TallyList tallies, Action<Tally> detail, bool isMain = false, int phaseStart = 0, RankStyle? style = null)
    {
        this.ranking = ranking;
        this.tallies = tallies;
        this.isMain = isMain;
        countback = isMain ? CountbackOf(ranking) : null;
        winSelector = new PlaceSelector(ranking.Wins);
        this.detail = detail;
        this.phaseStart = phaseStart;
        this.style = style ?? ranking.Style;
        comparison = (a, b) => Compare(a, b);
        byPointsAlone = ranking.Keys.Length == 1 && ranking.Keys[0] == RankingKey.MostPoints;
        further = countback is null ? ranking.TieBreaks : new TieBreakChain([.. ranking.TieBreaks.Steps.Skip(1)]);
        hasFurtherStep = further.Steps.Any(step => step is not SettledByDecision);
    }

    internal TieBreakChain TieBreaks => ranking.TieBreaks;

    /// <summary>What the countback looks at with which a chain of tie-breaks begins; null if it begins with something else.</summary>
    internal static ResultSelection? CountbackOf(Ranking ranking) =>
        ranking.TieBreaks.Steps is { IsEmpty: false } steps && steps[0] is Countback { Depth: null } first ? first.Selection : null;

    /// <summary>Goes to a moment: ties that officials settled by then.</summary>
    internal void MoveTo(IReadOnlyList<TieSettled> ties) => settled = ties;

    /// <summary>The groups of competitors who are level on all keys, the first first.</summary>
    internal List<List<Tally>> Groups(IEnumerable<Tally> some)
    {
        var sorted = some.ToList();
        sorted.Sort((a, b) => CompareKeys(a, b) is not 0 and var order ? order : a.Competitor.Id.CompareTo(b.Competitor.Id));
        var groups = new List<List<Tally>>();
        foreach (var tally in sorted)
        {
            if (groups.Count > 0 && CompareKeys(groups[^1][0], tally) == 0)
            {
                groups[^1].Add(tally);
            }
            else
            {
                groups.Add([tally]);
            }
        }

        return groups;
    }

    /// <summary>Puts competitors in order and gives them positions after those who have one.</summary>
    internal void Append(List<Ranked> positions, List<Tally> some)
    {
        var ahead = positions.Count;
        positions.AddRange(some.Select(tally => new Ranked(tally.Number)));
        Rank(positions, ahead);
    }

    /// <summary>Puts those in order who come after so many who have a position, and gives them theirs.</summary>
    internal void Rank(List<Ranked> positions, int ahead)
    {
        var dense = ahead == 0 ? 0 : positions[ahead - 1].Position.Number;
        var rows = CollectionsMarshal.AsSpan(positions)[ahead..];
        foreach (ref var row in rows)
        {
            row.Key = KeyOf(row.Number);
        }

        Sort(rows);
        for (var (first, next) = (0, 0); first < rows.Length; first = next)
        {
            next = first + 1;
            while (next < rows.Length && CompareKnown(rows[first], rows[next]) == 0)
            {
                next++;
            }

            if (next - first > 1 && (hasFurtherStep || settled.Count > 0))
            {
                Part(rows[first..next], ahead + first, ref dense);
                continue;
            }

            dense++;
            var position = Position.Of(style == RankStyle.Dense ? dense : ahead + first + 1);
            for (var i = first; i < next; i++)
            {
                rows[i].Position = position;
            }
        }
    }

    /// <summary>What tie-breaks see of a competitor.</summary>
    internal TieRecord RecordOf(Tally tally)
    {
        detail(tally);
        var results = new List<TieResult>();
        foreach (ref readonly var place in tally.Places)
        {
            ref readonly var line = ref place.Line;
            if (!tally.IsVoid(place.Slot, place.Entry))
            {
                results.Add(new TieResult(
                    place.Slot.Order,
                    place.Slot.Round.Date,
                    place.Slot.Kind,
                    line.Place == 0 ? null : Position.Of(line.Place),
                    line.OfficialPlace == 0 ? null : Position.Of(line.OfficialPlace),
                    line.Paid,
                    !place.IsDropped,
                    line.Scoring,
                    place.Slot.RoundIndex >= phaseStart));
            }
        }

        var ranks = new List<SettledRank>();
        for (var i = 0; i < settled.Count; i++)
        {
            var rank = settled[i].Order.AsSpan().IndexOf(tally.Competitor.Reference);
            if (rank >= 0)
            {
                ranks.Add(new SettledRank(i, rank));
            }
        }

        return new TieRecord(tally.Competitor.Id, results.ToValueArray(), ranks.ToValueArray());
    }

    /// <summary>Whether wins or countback depend on which results were dropped.</summary>
    internal bool LooksAtDropped => ranking.Wins.CountedOnly || countback is { CountedOnly: true };

    /// <summary>Counts those places of a tally that were neither dropped nor voided.</summary>
    internal void CountPlaces(Tally tally)
    {
        tally.ResetPlaces();
        foreach (ref readonly var place in tally.Places)
        {
            if (!tally.IsVoid(place.Slot, place.Entry))
            {
                var left = (place.IsDropped && ranking.Wins.CountedOnly ? PlaceFlags.Win | PlaceFlags.Podium : 0)
                    | (place.IsDropped && countback is { CountedOnly: true } ? PlaceFlags.InCountback | PlaceFlags.InCountbackOfficially : 0);
                var line = place.Line.Without(left);
                tally.CountPlace(line.Flags, line.CountbackPlace, 1);
            }
        }
    }

    /// <summary>Whether a competitor won in some rounds, as the championship counts wins. Where there are phases, tallies have their places one by one.</summary>
    internal bool HasWon(Tally tally, Predicate<int> rounds)
    {
        foreach (ref readonly var place in tally.Places)
        {
            if (rounds(place.Slot.RoundIndex) && !tally.IsVoid(place.Slot, place.Entry) && PlaceOf(ranking.Wins, winSelector, in place) == 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Parts those who are level by the tie-breaks that are left.</summary>
    private void Part(Span<Ranked> level, int ahead, ref int dense)
    {
        var parted = level.ToArray();
        var ranks = further.Rank(Array.ConvertAll(parted, row => RecordOf(tallies[row.Number])));
        var order = Enumerable.Range(0, ranks.Length).OrderBy(i => ranks[i]).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            dense += i > 0 && ranks[order[i]] == ranks[order[i - 1]] ? 0 : 1;
            level[i] = parted[order[i]];
            level[i].Position = Position.Of(style == RankStyle.Dense ? dense : ahead + ranks[order[i]] + 1);
        }
    }

    private int PlaceOf(ResultSelection selection, in PlaceSelector selector, in TallyPlace place) =>
        selection.Sessions.Contains(place.Slot.Kind)
        && !(selection.CountedOnly && place.IsDropped)
        && (selection.Range == ResultRange.Season || place.Slot.RoundIndex >= phaseStart)
            ? selector.PlaceOf(place.Line)
            : 0;

    /// <summary>Sorts by insertion, as long as few have to move far.</summary>
    private void Sort(Span<Ranked> rows)
    {
        var moves = MovesForEach * rows.Length;
        for (var i = 1; i < rows.Length; i++)
        {
            var row = rows[i];
            var at = IndexFor(row, rows[..i]);
            if (at < i)
            {
                rows[at..i].CopyTo(rows[(at + 1)..]);
                rows[at] = row;
                moves -= i - at;
                if (moves < 0)
                {
                    rows.Sort(comparison);
                    return;
                }
            }
        }
    }

    /// <summary>Where somebody belongs among those in order: mostly behind them or nearly so, which is why the steps from there grow until they are too large.</summary>
    private int IndexFor(in Ranked row, Span<Ranked> sorted)
    {
        var (low, at) = (sorted.Length - 1, sorted.Length);
        for (var step = 1; low >= 0 && Compare(row, sorted[low]) < 0; step *= 2)
        {
            (low, at) = (low - step, low);
        }

        low = Math.Max(low, -1);
        while (low + 1 < at)
        {
            var middle = (low + at) >> 1;
            (low, at) = Compare(row, sorted[middle]) < 0 ? (low, middle) : (middle, at);
        }

        return at;
    }

    private RankKey KeyOf(int number)
    {
        if (!byPointsAlone)
        {
            return default;
        }

        ref readonly var places = ref tallies.Sums[number].Places;
        return countback is null ? new RankKey(tallies.NetOf(number), int.MaxValue, int.MaxValue) : new RankKey(tallies.NetOf(number), places.Best, places.Second);
    }

    private int Compare(in Ranked a, in Ranked b)
    {
        var order = CompareKnown(a, b);
        return order != 0 ? order : tallies[a.Number].Competitor.Id.CompareTo(tallies[b.Number].Competitor.Id);
    }

    /// <summary>Keys, and countback where tallies keep its places.</summary>
    private int CompareKnown(in Ranked a, in Ranked b) => a.Key.IsSameAs(b.Key) ? CompareLevel(a, b) : a.Key.IsAheadOf(b.Key) ? -1 : 1;

    private int CompareLevel(in Ranked a, in Ranked b)
    {
        var order = byPointsAlone && a.Key.SaysPoints ? 0 : CompareKeys(tallies[a.Number], tallies[b.Number]);
        return order != 0 || countback is null ? order : tallies.CompareCountback(a.Number, b.Number);
    }

    private int CompareKeys(Tally a, Tally b)
    {
        foreach (var key in ranking.Keys)
        {
            var order = key.Metric switch
            {
                RankingMetric.NetPoints => b.Net.CompareTo(a.Net),
                RankingMetric.GrossPoints => b.Gross.CompareTo(a.Gross),
                RankingMetric.Wins => WinsOf(b).CompareTo(WinsOf(a)),
                RankingMetric.Account => b.TotalOf(key.Account!).CompareTo(a.TotalOf(key.Account!)),
                _ => b.Sums.Starts.CompareTo(a.Sums.Starts),
            };
            if (order != 0)
            {
                return key.FewestFirst ? -order : order;
            }
        }

        return 0;
    }

    private int WinsOf(Tally tally)
    {
        if (isMain)
        {
            return tally.Sums.Wins;
        }

        if (!wins.TryGetValue(tally, out var count))
        {
            foreach (ref readonly var place in tally.Places)
            {
                count += !tally.IsVoid(place.Slot, place.Entry) && PlaceOf(ranking.Wins, winSelector, in place) == 1 ? 1 : 0;
            }

            wins.Add(tally, count);
        }

        return count;
    }
}
