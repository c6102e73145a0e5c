using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>All that one competitor has at one moment.</summary>
internal sealed class Tally(Competitor competitor, PhaseRoute route)
{
    private readonly List<Adjustment> adjustments = [];
    private readonly List<(int Round, Correction Correction)> averages = [];
    private readonly List<Correction> corrections = [];

    internal Competitor Competitor => competitor;

    /// <summary>The phases he contends in, and what he started them with.</summary>
    internal PhaseRoute Route => route;

    /// <summary>The awards of points of the table.</summary>
    internal List<(Slot Slot, Award Award)> Awards { get; } = [];

    /// <summary>The awards of other accounts.</summary>
    internal List<(Slot Slot, Award Award)> AccountAwards { get; } = [];

    internal IEnumerable<(Slot Slot, Award Award)> AllAwards => AccountAwards.Count == 0 ? Awards : Awards.Concat(AccountAwards);

    internal List<PlaceEntry> Places { get; } = [];

    internal IReadOnlyList<Adjustment> Adjustments => adjustments;

    /// <summary>What the rules make of the total apart from awards.</summary>
    internal IReadOnlyList<Correction> Corrections => corrections;

    /// <summary>The cars in sessions whose awards and places a decision voided; null for awards without a car.</summary>
    internal HashSet<(Slot Slot, EntryId? Entry)> Voided { get; } = [];

    /// <summary>The sessions for which a decision gave an average in place of what was scored.</summary>
    internal Dictionary<Slot, Award> Averaged { get; } = [];

    /// <summary>The awards that do not count, with the reason.</summary>
    internal Dictionary<Award, string> Dropped { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sessions all of whose results were dropped.</summary>
    internal HashSet<Slot> DroppedSlots { get; } = [];

    internal Points Gross { get; private set; }

    internal Points Net { get; private set; }

    internal int Wins { get; set; }

    internal int Podiums { get; set; }

    internal int Poles { get; set; }

    internal int Starts { get; set; }

    internal bool IsListed { get; set; }

    internal Unranked? Unranked { get; set; }

    /// <summary>Whether the competitor has a position when listed.</summary>
    internal bool IsRanked { get; set; }

    /// <summary>The places that no decision voided.</summary>
    internal IEnumerable<PlaceEntry> ValidPlaces => Places.Where(place => !Voided.Contains((place.Slot, place.Entry)));

    internal void Adjust(Adjustment adjustment) => adjustments.Add(adjustment);

    internal IReadOnlyList<(int Round, Correction Correction)> Averages => averages;

    internal void Correct(int round, Correction average) => averages.Add((round, average));

    /// <summary>Lets everything count that was dropped.</summary>
    internal void CountAll()
    {
        Dropped.Clear();
        averages.Clear();
    }

    /// <summary>The total of an account.</summary>
    internal Points TotalOf(string account) => account == Accounts.Points
        ? Net
        : Points.Sum(AccountAwards.Where(a => a.Award.Account == account).Select(a => a.Award.Points))
            + Points.Sum(adjustments.Where(adjustment => adjustment.Account == account).Select(adjustment => adjustment.Points))
            + Points.Sum(corrections.Where(correction => correction.Account == account).Select(correction => correction.Points));

    /// <summary>Adds everything up.</summary>
    internal void Add(PhasePlan? plan, Points? least)
    {
        corrections.Clear();
        if (plan is null)
        {
            Net = Counted(_ => true) + Adjusted(_ => true) + Points.Sum(averages.Select(average => average.Correction.Points));
        }
        else
        {
            AddByPhases(plan);
        }

        corrections.AddRange(averages.Select(average => average.Correction));
        if (Net < least)
        {
            corrections.Add(new Correction(competitor, null, least.Value - Net, new CorrectionReason(CorrectionKind.Floor)));
            Net = least.Value;
        }

        Gross = Points.Sum(Awards.Select(a => a.Award.Points)) + Adjusted(_ => true);
        foreach (var correction in corrections)
        {
            Gross += correction.IsInGross && correction.IsInTable ? correction.Points : Points.Zero;
        }
    }

    private void AddByPhases(PhasePlan plan)
    {
        Net = Points.Zero;
        for (var i = 0; i < route.Path.Count; i++)
        {
            var (phase, next) = (route.Path[i], i + 1 < route.Path.Count ? route.Path[i + 1] : int.MaxValue);
            if (route.Starts.GetValueOrDefault(phase) is { } start)
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

            Net += Counted(slot => IsIn(plan.PhaseOf(slot.RoundIndex)));
            Net += Adjusted(adjustment => IsIn(adjustment.Phase));
            Net += Points.Sum(averages.Where(average => IsIn(plan.PhaseOf(average.Round))).Select(average => average.Correction.Points));
            foreach (var (_, bonus) in route.Bonuses.Where(bonus => IsIn(bonus.Phase)))
            {
                corrections.Add(bonus);
                Net += bonus.IsInTable ? bonus.Points : Points.Zero;
            }

            bool IsIn(int index) => index >= phase && index < next;
        }
    }

    private Points Counted(Func<Slot, bool> isIn)
    {
        var sum = Points.Zero;
        foreach (var (slot, award) in Awards)
        {
            sum += isIn(slot) && !Dropped.ContainsKey(award) ? award.Points : Points.Zero;
        }

        return sum;
    }

    private Points Adjusted(Predicate<Adjustment> isIn)
    {
        var sum = Points.Zero;
        foreach (var adjustment in adjustments)
        {
            sum += adjustment.IsInTable && isIn(adjustment) ? adjustment.Points : Points.Zero;
        }

        return sum;
    }
}
