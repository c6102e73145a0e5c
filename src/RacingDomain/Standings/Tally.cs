using System.Runtime.InteropServices;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>All that one competitor has at one moment.</summary>
/// <remarks>
/// Sums are kept as sessions come. Awards and places one by one are there only once somebody asked for them: for results that are dropped, decisions on the ledger, phases, tie-breaks, explanations.
/// </remarks>
internal sealed class Tally(int number, Competitor competitor, int sessions)
{
    private TallyDetail? detail;
    private int[] countback = new int[sessions];
    private int countbackLength;
    private int countbackSorted;
    private int lastStart = -1;
    private Points gross;
    private bool isAdded;
    private bool rated;
    private bool ratedOtherwise;

    /// <summary>The competitor's number in the roster.</summary>
    internal int Number => number;

    internal Competitor Competitor => competitor;

    private TallyDetail Detail => detail ??= new TallyDetail();

    /// <summary>The phases he contends in, and what he started them with.</summary>
    internal PhaseRoute Route { get; set; } = PhaseRoute.Whole;

    /// <summary>The awards of points of the table.</summary>
    internal Span<TallyAward> Awards => CollectionsMarshal.AsSpan(detail?.Awards);

    /// <summary>The awards of other accounts.</summary>
    internal List<TallyAward> AccountAwards => Detail.AccountAwards;

    internal Span<TallyPlace> Places => CollectionsMarshal.AsSpan(detail?.Places);

    internal IReadOnlyList<Adjustment> Adjustments => (IReadOnlyList<Adjustment>?)detail?.Adjustments ?? [];

    /// <summary>What the rules make of the total apart from awards.</summary>
    internal IReadOnlyList<Correction> Corrections => (IReadOnlyList<Correction>?)detail?.Corrections ?? [];

    /// <summary>The sessions for which a decision gave an average in place of what was scored.</summary>
    internal Dictionary<Slot, Award> Averaged => Detail.Averaged;

    internal Points Gross => isAdded ? gross : Net;

    internal Points Net { get; private set; }

    internal int Wins { get; private set; }

    internal int Podiums { get; private set; }

    internal int Poles { get; private set; }

    internal int Starts { get; private set; }

    /// <summary>Whether there was any award of points of the table, dropped and voided ones included.</summary>
    internal bool HasAwards { get; private set; }

    /// <summary>Whether he took part in more than practice.</summary>
    internal bool TookPart { get; private set; }

    /// <summary>Whether he held a place in a session in which wins are counted.</summary>
    internal bool WasClassified { get; private set; }

    /// <summary>Whether he held a place in qualifying.</summary>
    internal bool HasQualified { get; private set; }

    /// <summary>Whether some event rates him, and every one that does as it must be.</summary>
    internal bool IsEligible => rated && !ratedOtherwise;

    internal bool IsListed { get; set; }

    internal Unranked? Unranked { get; set; }

    /// <summary>Whether the competitor has a position when listed.</summary>
    internal bool IsRanked { get; set; }

    /// <summary>Whether he has a row without a position.</summary>
    internal bool HasRowAlone => !IsRanked && (IsListed || Unranked is not null);

    /// <summary>Whether he is in the championship at this moment.</summary>
    internal bool IsPresent { get; set; }

    /// <summary>Whether he is in the order of the moment before.</summary>
    internal bool IsInOrder { get; set; }

    /// <summary>Whether something came since the tally was counted last.</summary>
    internal bool IsTouched { get; set; }

    /// <summary>The places that countback compares, the best first; put in order when two are level, which few are.</summary>
    internal ReadOnlySpan<int> Countback
    {
        get
        {
            for (; countbackSorted < countbackLength; countbackSorted++)
            {
                var place = countback[countbackSorted];
                var at = countbackSorted;
                while (at > 0 && countback[at - 1] > place)
                {
                    countback[at] = countback[at - 1];
                    at--;
                }

                countback[at] = place;
            }

            return countback.AsSpan(0, countbackLength);
        }
    }

    /// <summary>Whether it is still to be found out which results were dropped.</summary>
    internal bool IsStale { get; set; }

    /// <summary>Forgets everything but the competitor.</summary>
    internal void Reset()
    {
        detail?.Clear();
        Unranked = null;
        IsPresent = IsRanked = IsStale = false;
        Net = Points.Zero;
        isAdded = false;
        Starts = 0;
        lastStart = -1;
        HasAwards = TookPart = WasClassified = HasQualified = rated = ratedOtherwise = false;
        ResetPlaces();
    }

    /// <summary>Takes a place to see whether he competed.</summary>
    internal void Meet(in PlaceLine place, in Meeting meeting)
    {
        if (place.Place > 0)
        {
            WasClassified |= meeting.HasWins;
            HasQualified |= meeting.IsQualifying;
        }

        if (place.Status.TookPart())
        {
            TookPart |= !meeting.IsPractice;
            if (meeting.IsRace && meeting.Round != lastStart)
            {
                Starts++;
                lastStart = meeting.Round;
            }
        }
    }

    /// <summary>Takes a driver's rating in the entry list of an event.</summary>
    internal void Rate(Entry entry, ValueArray<DriverRating> eligible)
    {
        foreach (var member in entry.Crew)
        {
            if (member.Rating is { } rating && member.Driver.ToString() == competitor.Id.ToString())
            {
                rated = true;
                ratedOtherwise |= !eligible.Contains(rating);
                return;
            }
        }
    }

    internal void AddWin(int place)
    {
        Wins += place == 1 ? 1 : 0;
        Podiums += place <= 3 ? 1 : 0;
    }

    internal void AddPole() => Poles++;

    /// <summary>Puts a place among those that countback compares.</summary>
    internal void AddToCountback(int place)
    {
        if (countbackLength == countback.Length)
        {
            Array.Resize(ref countback, Math.Max(4, 2 * countbackLength));
        }

        countback[countbackLength++] = place;
    }

    /// <summary>Counts places from the start.</summary>
    internal void ResetPlaces()
    {
        Wins = Podiums = Poles = 0;
        countbackLength = countbackSorted = 0;
    }

    /// <summary>Adds points, which count if they are those of the table.</summary>
    internal void Earn(Points points, bool isInTable)
    {
        IsTouched = true;
        if (!isInTable)
        {
            return;
        }

        HasAwards = true;
        Net += points;
    }

    internal void Take(TallyAward award, string account)
    {
        if (account == Accounts.Points)
        {
            Detail.Awards.Add(award);
        }
        else
        {
            AccountAwards.Add(award);
        }
    }

    internal void Take(TallyPlace place) => Detail.Places.Add(place);

    /// <summary>Puts an average in the place of what was scored in a session.</summary>
    internal void TakeAverage(Slot slot, Award award)
    {
        var awards = Detail.Awards;
        var at = awards.FindIndex(a => a.Slot.Order >= slot.Order);
        awards.RemoveAll(a => a.Slot == slot);
        awards.Insert(at < 0 ? awards.Count : at, new TallyAward(slot, award));
        Averaged[slot] = award;
        HasAwards = true;
    }

    /// <summary>Voids the awards and places of a car in a session; those without a car where none is given.</summary>
    internal void Void(Slot slot, Entry? entry) => Detail.Voided.Add((slot, entry));

    internal bool IsVoid(Slot slot, Entry? entry) => detail is { Voided.Count: > 0 } && detail.Voided.Contains((slot, entry));

    /// <summary>Whether he scored in a session, or took part in it.</summary>
    internal bool WasIn(Slot slot)
    {
        foreach (ref readonly var award in Awards)
        {
            if (award.Slot == slot)
            {
                return true;
            }
        }

        foreach (ref readonly var place in Places)
        {
            if (place.Slot == slot && place.Line.Status.TookPart())
            {
                return true;
            }
        }

        return false;
    }

    internal void Adjust(Adjustment adjustment) => Detail.Adjustments.Add(adjustment);

    /// <summary>What averages and attendance change, by the index of the round.</summary>
    internal IReadOnlyList<(int Round, Correction Correction)> Averages => Detail.Averages;

    internal void Correct(int round, Correction correction) => Detail.Averages.Add((round, correction));

    /// <summary>Lets everything count that was dropped.</summary>
    internal void CountAll()
    {
        foreach (ref var award in Awards)
        {
            award.Dropped = null;
        }

        detail?.Averages.Clear();
    }

    /// <summary>Lets everything count, to count anew.</summary>
    internal void Uncount()
    {
        CountAll();
        foreach (ref var place in Places)
        {
            place.IsDropped = false;
        }
    }

    /// <summary>The total of an account.</summary>
    internal Points TotalOf(string account) => account == Accounts.Points
        ? Net
        : Points.Sum(AccountAwards.Where(award => award.Account == account).Select(award => award.Points))
            + Points.Sum(Adjustments.Where(adjustment => adjustment.Account == account).Select(adjustment => adjustment.Points))
            + Points.Sum(Corrections.Where(correction => correction.Account == account).Select(correction => correction.Points));

    /// <summary>Adds everything up.</summary>
    internal void Add(PhasePlan? plan, Points? least)
    {
        var corrections = Detail.Corrections;
        corrections.Clear();
        if (plan is null)
        {
            Net = Counted(0, int.MaxValue, null) + Adjusted(_ => true);
            foreach (var (_, average) in Detail.Averages)
            {
                Net += average.Points;
            }
        }
        else
        {
            AddByPhases(plan);
        }

        foreach (var (_, average) in Detail.Averages)
        {
            corrections.Add(average);
        }

        if (Net < least)
        {
            corrections.Add(new Correction(competitor, null, least.Value - Net, new CorrectionReason(CorrectionKind.Floor)));
            Net = least.Value;
        }

        isAdded = true;
        gross = Adjusted(_ => true);
        foreach (ref readonly var award in Awards)
        {
            gross += award.Points;
        }

        foreach (var correction in corrections)
        {
            gross += correction.IsInGross && correction.IsInTable ? correction.Points : Points.Zero;
        }
    }

    private void AddByPhases(PhasePlan plan)
    {
        var corrections = Detail.Corrections;
        Net = Points.Zero;
        for (var i = 0; i < Route.Path.Count; i++)
        {
            var (phase, next) = (Route.Path[i], i + 1 < Route.Path.Count ? Route.Path[i + 1] : int.MaxValue);
            if (Route.Starts.GetValueOrDefault(phase) is { } start)
            {
                var carried = start.Rule.Carried == Points.One ? Net : (Net * start.Rule.Carried).Round(start.Rule.Rounding);
                if (carried != Net)
                {
                    var detail = carried.IsZero ? null : $"{carried} of {Net} carried over";
                    corrections.Add(new Correction(competitor, plan.FirstRoundOf(phase), carried - Net, new CorrectionReason(CorrectionKind.Reset, plan.NameOf(phase), null, detail)));
                }

                corrections.AddRange(start.Lines);
                Net = carried + Points.Sum(start.Lines.Select(line => line.Points));
            }

            Net += Counted(phase, next, plan);
            Net += Adjusted(adjustment => IsIn(adjustment.Phase));
            Net += Points.Sum(Detail.Averages.Where(average => IsIn(plan.PhaseOf(average.Round))).Select(average => average.Correction.Points));
            foreach (var (_, bonus) in Route.Bonuses.Where(bonus => IsIn(bonus.Phase)))
            {
                corrections.Add(bonus);
                Net += bonus.IsInTable ? bonus.Points : Points.Zero;
            }

            bool IsIn(int index) => index >= phase && index < next;
        }
    }

    /// <summary>The awards that count, of the phases from one to before another.</summary>
    private Points Counted(int phase, int next, PhasePlan? plan)
    {
        var sum = Points.Zero;
        foreach (ref readonly var award in Awards)
        {
            if (award.Dropped is null && (plan is null || (plan.PhaseOf(award.Slot.RoundIndex) is var index && index >= phase && index < next)))
            {
                sum += award.Points;
            }
        }

        return sum;
    }

    private Points Adjusted(Predicate<Adjustment> isIn)
    {
        var sum = Points.Zero;
        foreach (var adjustment in Adjustments)
        {
            sum += adjustment.IsInTable && isIn(adjustment) ? adjustment.Points : Points.Zero;
        }

        return sum;
    }
}
