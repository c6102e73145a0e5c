using System.Runtime.InteropServices;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>All that one competitor has at one moment.</summary>
/// <remarks>
/// Sums are kept as sessions come and go. Awards and places one by one are there only once somebody asked for them: for results that are dropped, decisions on the ledger, phases, tie-breaks, explanations.
/// </remarks>
internal sealed partial class Tally(int number, Competitor competitor, TallyList list)
{
    private TallyDetail? detail;
    private Dictionary<int, int>? racesOfRounds;
    private BestResults best;
    private Points net;
    private Points gross;
    private bool hasSessions;
    private int ratings;
    private int otherRatings;

    /// <summary>The competitor's number in the roster.</summary>
    internal int Number => number;

    internal Competitor Competitor => competitor;

    /// <summary>What he has, added up; to be asked for again once somebody was welcomed, for whom the list may grow.</summary>
    internal ref TallySums Sums => ref list.Sums[number];

    private TallyDetail Detail => detail ??= new TallyDetail();

    /// <summary>The phases he contends in, and what he started them with.</summary>
    internal PhaseRoute Route { get; set; } = PhaseRoute.Whole;

    /// <summary>The awards of points of the table.</summary>
    internal Span<TallyAward> Awards => CollectionsMarshal.AsSpan(detail?.Awards);

    /// <summary>The awards of other accounts.</summary>
    internal List<TallyAward> AccountAwards => Detail.AccountAwards;

    internal Span<TallyPlace> Places => CollectionsMarshal.AsSpan(detail?.Places);

    internal List<Adjustment> Adjustments => Detail.Adjustments;

    /// <summary>What the rules make of the total apart from awards.</summary>
    internal List<Correction> Corrections => Detail.Corrections;

    /// <summary>The sessions for which a decision gave an average in place of what was scored.</summary>
    internal Dictionary<Slot, Award> Averaged => Detail.Averaged;

    /// <summary>The points of all results.</summary>
    internal Points Gross => list.GrossOf(number);

    /// <summary>The points that count.</summary>
    internal Points Net => list.NetOf(number);

    /// <summary>Both, where other points count than those earned.</summary>
    internal (Points Net, Points Gross) Apart => (net, gross);

    /// <summary>Whether a decision gave an average in place of what was scored.</summary>
    internal bool HasAverages => detail is { Averaged.Count: > 0 };

    internal bool HasAdjustments => detail is { Adjustments.Count: > 0 };

    /// <summary>Whether some event rates him, and every one that does as it must be.</summary>
    internal bool IsEligible => ratings > 0 && otherRatings == 0;

    internal Unranked? Unranked { get; private set; }

    /// <summary>Whether no session has anything for him, as far as they were looked at.</summary>
    internal bool IsEmpty => Sums.Lines == 0 && Places.IsEmpty;

    /// <summary>Whether it is still to be found out which results were dropped.</summary>
    internal bool IsStale { get; set; }

    /// <summary>Forgets what is kept here of earlier moments; sums and places are the list's.</summary>
    internal void Reset()
    {
        ForgetDetail();
        best.Clear();
        ratings = otherRatings = 0;
        racesOfRounds?.Clear();
        IsStale = false;
    }

    /// <summary>Forgets awards and places one by one; what was decided stays.</summary>
    internal void ForgetDetail()
    {
        if (hasSessions)
        {
            hasSessions = false;
            Detail.ForgetSessions();
        }
    }

    /// <summary>Counts a place, for wins and countback, or takes it off where the sign is -1.</summary>
    internal void CountPlace(PlaceFlags flags, int countbackPlace, int sign)
    {
        Sums.TakeHonours(flags, sign);
        list.CountPlace(ref Sums, number, countbackPlace, sign);
    }

    /// <summary>Takes a driver's rating in the entry list of an event, or gives it back.</summary>
    internal void Rate(Entry entry, ValueArray<DriverRating> eligible, int sign)
    {
        Sums.Lines += sign;
        Sums.IsTouched = true;
        foreach (var member in entry.Crew)
        {
            if (member.Rating is { } rating && member.Driver.ToString() == competitor.Id.ToString())
            {
                ratings += sign;
                otherRatings += eligible.Contains(rating) ? 0 : sign;
                return;
            }
        }
    }

    /// <summary>Takes or gives back a race of a round that has several; whether it is the only one.</summary>
    internal bool IsOnlyStart(int round, int sign)
    {
        racesOfRounds ??= [];
        var races = racesOfRounds[round] = racesOfRounds.GetValueOrDefault(round) + sign;
        return races == (sign > 0 ? 1 : 0);
    }

    /// <summary>Takes points as part of a result, or gives them back.</summary>
    internal void EarnResult(Points points, int sign, int unit, int part) => best.Add(unit, part, sign > 0 ? points : -points);

    /// <summary>Lets so many results of each part count.</summary>
    internal void CountBest(ReadOnlySpan<int> most)
    {
        (net, gross) = (best.Sum(most), Sums.Earned);
        Sums.IsApart = true;
    }

    /// <summary>Counts places for wins from the start.</summary>
    internal void ResetPlaces() => list.ResetPlaces(number);

    /// <summary>Counts voided places, or takes them off.</summary>
    internal void CountVoidedPlaces(int sign)
    {
        if (detail is not { Voided.Count: > 0 })
        {
            return;
        }

        foreach (ref readonly var place in Places)
        {
            if (IsVoid(place.Slot, place.Entry))
            {
                CountPlace(place.Line.Flags, place.Line.CountbackPlace, sign);
            }
        }
    }

    /// <summary>Forgets what was decided; whether awards are as they were scored.</summary>
    internal bool Unrule()
    {
        Unranked = null;
        Sums.IsRuled = false;
        Sums.IsTouched = true;
        var asScored = Averaged.Count == 0;
        Adjustments.Clear();
        Averaged.Clear();
        Detail.Voided.Clear();
        return asScored;
    }

    internal void Take(TallyAward award, string account)
    {
        hasSessions = true;
        if (account == Accounts.Points)
        {
            Detail.Awards.Add(award);
        }
        else
        {
            AccountAwards.Add(award);
        }
    }

    internal void Take(TallyPlace place)
    {
        hasSessions = true;
        Detail.Places.Add(place);
    }

    /// <summary>Puts an average in the place of what was scored in a session.</summary>
    internal void TakeAverage(Slot slot, Award award)
    {
        var awards = Detail.Awards;
        var at = awards.FindIndex(a => a.Slot.Order >= slot.Order);
        awards.RemoveAll(a => a.Slot == slot);
        awards.Insert(at < 0 ? awards.Count : at, new TallyAward(slot, award));
        Averaged[slot] = award;
        hasSessions = Sums.IsRuled = true;
    }

    /// <summary>Voids the awards and places of a car in a session; those without a car where none is given.</summary>
    internal void Void(Slot slot, Entry? entry)
    {
        Detail.Voided.Add(new CarInSession(slot, entry));
        Sums.IsRuled = true;
    }

    internal bool IsVoid(Slot slot, Entry? entry) => detail is { Voided.Count: > 0 } && detail.Voided.Contains(new CarInSession(slot, entry));

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

    internal void Adjust(Adjustment adjustment)
    {
        Detail.Adjustments.Add(adjustment);
        Sums.IsRuled = true;
    }

    /// <summary>Takes him out of the ranking.</summary>
    internal void Unrank(Unranked ruling)
    {
        Unranked = ruling;
        Sums.IsRuled = true;
        Sums.IsRanked = false;
    }

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

        IsStale = false;
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
}
