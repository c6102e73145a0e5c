using RacingDomain.Championships;
using RacingDomain.Seasons;
using RacingDomain.TieBreaks;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>Puts competitors in order: keys, then tie-breaks, then shared positions.</summary>
internal sealed class RankingStage(Ranking ranking, IReadOnlyList<TieSettled> settled, int phaseStart = 0, RankStyle? style = null)
{
    private readonly Dictionary<Tally, int> wins = [];

    internal TieBreakChain TieBreaks => ranking.TieBreaks;

    /// <summary>The groups of competitors who are level on all keys, the first first.</summary>
    internal List<List<Tally>> Groups(IEnumerable<Tally> tallies)
    {
        var sorted = tallies.ToList();
        sorted.Sort((a, b) =>
        {
            var order = CompareKeys(a, b);
            return order != 0 ? order : a.Competitor.Id.CompareTo(b.Competitor.Id);
        });
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

    /// <summary>The competitors in order with their positions.</summary>
    internal List<(Tally Tally, Position Position)> Positions(IEnumerable<Tally> tallies)
    {
        var positions = new List<(Tally, Position)>();
        Append(positions, tallies);
        return positions;
    }

    /// <summary>Adds competitors behind those who have positions already.</summary>
    internal void Append(List<(Tally Tally, Position Position)> positions, IEnumerable<Tally> tallies)
    {
        var dense = positions.Count == 0 ? 0 : positions[^1].Position.Number;
        foreach (var group in Groups(tallies))
        {
            var ahead = positions.Count;
            var ranks = group.Count == 1 ? [0] : ranking.TieBreaks.Rank(group.Select(RecordOf).ToArray());
            var last = -1;
            foreach (var (tally, rank) in group.Select((tally, i) => (tally, ranks[i])).OrderBy(pair => pair.Item2))
            {
                dense += rank == last ? 0 : 1;
                last = rank;
                positions.Add((tally, Position.Of((style ?? ranking.Style) == RankStyle.Dense ? dense : ahead + rank + 1)));
            }
        }
    }

    /// <summary>What tie-breaks see of a competitor.</summary>
    internal TieRecord RecordOf(Tally tally)
    {
        var results = tally.ValidPlaces.Select(place => ResultOf(place, tally));
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

    /// <summary>Counts wins and podiums.</summary>
    internal void CountWins(Tally tally)
    {
        tally.Wins = CountPlaces(tally, 1);
        tally.Podiums = CountPlaces(tally, 3);
    }

    private int CountPlaces(Tally tally, int last)
    {
        var count = 0;
        foreach (var entry in tally.ValidPlaces)
        {
            count += ranking.Wins.PlaceOf(ResultOf(entry, tally)) is { } place && place.Number <= last ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a competitor won in some rounds, as the championship counts wins.</summary>
    internal bool HasWon(Tally tally, Predicate<int> rounds) =>
        tally.ValidPlaces.Any(entry => rounds(entry.Slot.RoundIndex) && ranking.Wins.PlaceOf(ResultOf(entry, tally)) is { Number: 1 });

    private TieResult ResultOf(PlaceEntry place, Tally tally) =>
        new(
            place.Slot.Order,
            place.Slot.Round.Date,
            place.Slot.Kind,
            place.Place,
            place.OfficialPlace,
            place.Paid,
            !tally.DroppedSlots.Contains(place.Slot),
            place.Scoring,
            place.Slot.RoundIndex >= phaseStart);

    private int WinsOf(Tally tally)
    {
        if (!wins.TryGetValue(tally, out var count))
        {
            wins.Add(tally, count = CountPlaces(tally, 1));
        }

        return count;
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
                _ => b.Starts.CompareTo(a.Starts),
            };
            if (order != 0)
            {
                return key.FewestFirst ? -order : order;
            }
        }

        return 0;
    }
}
