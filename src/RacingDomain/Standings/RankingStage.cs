using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.TieBreaks;

namespace RacingDomain.Standings;

/// <summary>Puts competitors in order: keys, then tie-breaks, then shared positions.</summary>
internal sealed class RankingStage(Ranking ranking, IReadOnlyList<TieSettled> settled, int lastRound)
{
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
        var dense = 0;
        foreach (var group in Groups(tallies))
        {
            var ahead = positions.Count;
            var ranks = group.Count == 1 ? [0] : RanksOf(group);
            var last = -1;
            foreach (var (tally, rank) in group.Select((tally, i) => (tally, ranks[i])).OrderBy(pair => pair.Item2))
            {
                dense += rank == last ? 0 : 1;
                last = rank;
                positions.Add((tally, Position.Of(ranking.Style == RankStyle.Dense ? dense : ahead + rank + 1)));
            }
        }

        return positions;
    }

    private ValueArray<int> RanksOf(List<Tally> group)
    {
        try
        {
            return ranking.TieBreaks.Rank(group.Select(RecordOf).ToArray());
        }
        catch (TieBreakException error)
        {
            throw new ScoringException(error.Reason, error.Step, lastRound, error);
        }
    }

    /// <summary>What tie-breaks see of a competitor.</summary>
    internal TieRecord RecordOf(Tally tally)
    {
        var results = tally.ValidPlaces.Select(place => ResultOf(place, !tally.DroppedSlots.Contains(place.Slot)));
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
        foreach (var entry in tally.ValidPlaces)
        {
            if (ranking.Wins.PlaceOf(ResultOf(entry, !tally.DroppedSlots.Contains(entry.Slot))) is { } place)
            {
                tally.Wins += place.Number == 1 ? 1 : 0;
                tally.Podiums += place.Number <= 3 ? 1 : 0;
            }
        }
    }

    private static TieResult ResultOf(PlaceEntry place, bool counted) =>
        new(place.Slot.Order, place.Slot.Round.Date, place.Slot.Kind, place.Place, place.OfficialPlace, place.Paid, counted, place.Scoring);

    private int CompareKeys(Tally a, Tally b)
    {
        foreach (var key in ranking.Keys)
        {
            var order = key.Metric switch
            {
                RankingMetric.NetPoints => b.Net.CompareTo(a.Net),
                RankingMetric.GrossPoints => b.Gross.CompareTo(a.Gross),
                RankingMetric.Wins => b.Wins.CompareTo(a.Wins),
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
