namespace RacingDomain.Standings;

/// <content>How sessions are taken and given back.</content>
internal sealed partial class ChampionshipState
{
    /// <summary>Makes sure that tallies have their awards and places one by one, and those dropped marked.</summary>
    internal void Detail()
    {
        TakeDetail();
        Tallies.ForEach(DetailOf);
    }

    private void DetailOf(Tally tally)
    {
        TakeDetail();
        if (tally.IsStale)
        {
            tally.Uncount();
            counter.Apply(tally, Plan);
        }
    }

    private void TakeDetail()
    {
        for (; detailed < taken.Count; detailed++)
        {
            var (score, includes) = taken[detailed];
            var detail = score.Detail;
            for (var i = 0; i < detail.Places.Length; i++)
            {
                var competitor = detail.Places[i].Competitor;
                if (includes is null || includes(compiled.Roster[competitor].Id))
                {
                    // Even a place that says nothing of him is a result that counts or is dropped.
                    var tally = tallies.TallyOf(competitor, compiled, Routes);
                    tally.Take(new TallyPlace(score, i));
                    tally.Sums.IsTouched = true;
                    tally.IsStale = parts is not null;
                }
            }

            for (var i = 0; i < detail.Awards.Length; i++)
            {
                if (Find(detail.Awards[i].Competitor, includes) is { } tally)
                {
                    tally.Take(new TallyAward(score, i), compiled.Roster.Rule(detail.Awards[i].Rule).Account);
                    tally.Sums.IsTouched = true;
                }
            }
        }
    }

    private void ForgetDetail()
    {
        if (detailed > 0)
        {
            detailed = 0;
            Tallies.ForEach(static tally => tally.ForgetDetail());
        }
    }

    /// <summary>Begins anew.</summary>
    private void Begin()
    {
        Unrule();
        tallies.Clear();
        taken.Clear();
        (detailed, losses) = (0, 0);
    }

    /// <summary>Takes back what decisions did at the moment before.</summary>
    private void Unrule()
    {
        if (ruled.Count == 0)
        {
            return;
        }

        var asScored = true;
        foreach (var tally in ruled)
        {
            if (!countsPlacesLater)
            {
                tally.CountVoidedPlaces(1);
            }

            asScored &= tally.Unrule();
        }

        if (!asScored)
        {
            ForgetDetail();
        }

        ruled.Clear();
        tallies.DropEmpty();
    }

    /// <summary>Takes the sessions of the moment, and gives back those that are not in it.</summary>
    private void TakeSessions()
    {
        if (Routes is not null)
        {
            // Everyone's way may have changed.
            Begin();
            for (var i = 0; i < slotCount; i++)
            {
                foreach (var (score, includes) in scores.Of(View.Slots[i], Routes))
                {
                    taken.Add((score, includes));
                    Take(score, includes, 1);
                }
            }
        }
        else
        {
            Exchange();
        }

        var before = isOneByOne;
        isOneByOne = alwaysOneByOne || losses > 0;
        if (isOneByOne != before)
        {
            Tallies.ForEach(static tally => tally.Sums.IsTouched = true);
        }
    }

    private void Exchange()
    {
        var others = Math.Max(0, taken.Count - slotCount);
        var from = Math.Min(scores.Main.TakeFirstChanged(), Math.Min(taken.Count, slotCount));
        for (var i = from; i < Math.Min(taken.Count, slotCount); i++)
        {
            others += ReferenceEquals(taken[i].Score, scores.Main[i]) ? 0 : 1;
        }

        if (2 * others > taken.Count)
        {
            Begin();
            from = 0;
        }
        else if (others > 0)
        {
            ForgetDetail();
            for (var i = from; i < taken.Count; i++)
            {
                if (i >= slotCount || !ReferenceEquals(taken[i].Score, scores.Main[i]))
                {
                    Take(taken[i].Score, null, -1);
                }
            }

            taken.RemoveRange(Math.Min(taken.Count, slotCount), Math.Max(0, taken.Count - slotCount));
        }

        for (var i = from; i < slotCount; i++)
        {
            var score = scores.Main[i];
            if (i == taken.Count)
            {
                taken.Add((score, null));
            }
            else if (ReferenceEquals(taken[i].Score, score))
            {
                continue;
            }

            taken[i] = (score, null);
            Take(score, null, 1);
        }

        if (others > 0)
        {
            tallies.DropEmpty();
        }
    }

    /// <summary>Takes what a session brought, or gives it back where the sign is -1.</summary>
    private void Take(SessionScore score, Predicate<CompetitorId>? includes, int sign)
    {
        if (!ratings.IsEmpty)
        {
            Rate(score.Detail, includes, sign);
        }

        var (round, several) = (score.Slot.RoundIndex, score.Slot.HasSeveralRaces);
        var looked = countsPlacesLater ? ~PlaceFlags.Honours : ~PlaceFlags.None;
        var (unit, part) = parts?.ResultOf(score.Slot.Order) ?? (0, -1);
        var lines = score.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            ref readonly var line = ref lines[i];
            if (!line.IsTelling || (includes is not null && !includes(compiled.Roster[line.Competitor].Id)))
            {
                continue;
            }

            ref var sums = ref tallies.Of(line.Competitor, compiled, Routes);
            var flags = line.Flags & looked;
            if (several && (flags & PlaceFlags.Started) != 0 && !tallies[line.Competitor].IsOnlyStart(round, sign))
            {
                flags &= ~PlaceFlags.Started;
            }

            sums.Take(flags, sign);
            if (!countsPlacesLater)
            {
                tallies.CountPlace(ref sums, line.Competitor, line.Place, sign);
            }

            if (line.HasAward)
            {
                var points = score.PointsOf(i);
                sums.Earn(points, sign);
                if (part >= 0)
                {
                    losses += points.Sign < 0 ? sign : 0;
                    tallies[line.Competitor].EarnResult(points, sign, unit, part);
                }
            }
        }
    }

    /// <summary>Takes the ratings of drivers from the entry lists. Whoever took part in anything is rated.</summary>
    private void Rate(ScoreDetail detail, Predicate<CompetitorId>? includes, int sign)
    {
        for (var i = 0; i < detail.Places.Length; i++)
        {
            var competitor = detail.Places[i].Competitor;
            if (includes is null || includes(compiled.Roster[competitor].Id))
            {
                tallies.TallyOf(competitor, compiled, Routes).Rate(detail.Cars[i], ratings, sign);
            }
        }
    }
}
