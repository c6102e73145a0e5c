using RacingDomain.Championships;

namespace RacingDomain.Standings;

/// <content>How tallies are counted, listed and ranked.</content>
internal sealed partial class ChampionshipState
{
    private void Count()
    {
        var all = isOneByOne && counter.MoveTo(LastRound);
        var least = Championship.Eligibility.MinimumStarts;
        var startsLeft = least > 0 ? compiled.Calendar.RoundsLeft(LastRound) : 0;
        var everybody = tallies.Sums;
        for (var number = 0; number < everybody.Length; number++)
        {
            ref var sums = ref everybody[number];
            if (!sums.IsPresent)
            {
                continue;
            }

            if (all || sums.IsTouched || sums.IsRuled)
            {
                Count(number, ref sums);
                sums.IsListed = IsListed(number, sums);
            }

            sums.IsRanked = sums.IsListed && sums.Starts + startsLeft >= least;
        }
    }

    private void Count(int number, ref TallySums sums)
    {
        sums.IsTouched = false;
        if (isOneByOne || sums.IsRuled)
        {
            var tally = tallies[number];
            tally.Uncount();
            counter.Apply(tally, Plan);
            Add(tally);
            CountPlaces(tally);
        }
        else if (parts is not null)
        {
            tallies[number].IsStale = true;
            tallies[number].CountBest(mostOfParts);
        }
        else
        {
            sums.IsApart = false;
        }
    }

    private void CountPlaces(Tally tally)
    {
        if (countsPlacesLater)
        {
            main.CountPlaces(tally);
        }
        else
        {
            tally.CountVoidedPlaces(-1);
        }
    }

    private RankingStage StageOf(int phase)
    {
        if (Plan is null)
        {
            return main;
        }

        var stage = new RankingStage(Plan[phase].Ranking ?? Championship.Ranking, tallies, DetailOf, false, Plan.StartOf(phase), Championship.Ranking.Style);
        stage.MoveTo(Settled);
        return stage;
    }

    private void Rank()
    {
        unranked.Clear();
        var (count, isSame) = (0, true);
        var everybody = tallies.Sums;
        for (var number = 0; number < everybody.Length; number++)
        {
            ref readonly var sums = ref everybody[number];
            count += sums.IsRanked ? 1 : 0;
            isSame &= sums.IsRanked == sums.IsInOrder;
            if (sums is { IsPresent: true, IsRanked: false } && (sums.IsListed || tallies[number].Unranked is not null))
            {
                unranked.Add(tallies[number]);
            }
        }

        unranked.Sort(static (a, b) => b.Net.CompareTo(a.Net) is not 0 and var order ? order : a.Competitor.Id.CompareTo(b.Competitor.Id));
        if (Plan is not null)
        {
            positions.Clear();
            for (var phase = Routes!.Current; phase >= 0; phase--)
            {
                StageOf(phase).Append(positions, Tallies.FindAll(tally => tally.Sums.IsRanked && tally.Route.Tier == phase));
            }

            return;
        }

        if (!isSame || count != positions.Count)
        {
            _ = positions.EnsureCapacity(count);
            positions.RemoveAll(row => !(tallies.Sums[row.Number].IsInOrder = tallies.Sums[row.Number].IsRanked));
            for (var number = 0; number < everybody.Length; number++)
            {
                if (everybody[number] is { IsRanked: true, IsInOrder: false })
                {
                    everybody[number].IsInOrder = true;
                    positions.Add(new Ranked(number));
                }
            }
        }

        main.Rank(positions, 0);
    }

    private bool IsListed(int number, in TallySums sums)
    {
        // A driver without a rating at an event (a relief driver) is judged by the events that rate him.
        if (!ratings.IsEmpty && !tallies[number].IsEligible)
        {
            return false;
        }

        if (Plan?[tallies[number].Route.Tier].Admission is not null)
        {
            return true;
        }

        if (sums.IsRuled && tallies[number].HasAdjustments)
        {
            return true;
        }

        return sums.Awards > 0 || (sums.IsRuled && tallies[number].HasAverages)
            ? Championship.Listing != Listing.Scorers || !tallies.GrossOf(number).IsZero
            : sums.Listings > 0;
    }
}
