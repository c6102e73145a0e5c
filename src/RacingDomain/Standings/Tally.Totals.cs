using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <content>What it adds up to where awards are looked at one by one.</content>
internal sealed partial class Tally
{
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
        Sums.IsApart = true;
        if (plan is null)
        {
            net = Counted(0, int.MaxValue, null) + Adjusted(_ => true);
            foreach (var (_, average) in Detail.Averages)
            {
                net += average.Points;
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

        if (net < least)
        {
            corrections.Add(new Correction(competitor, null, least.Value - net, new CorrectionReason(CorrectionKind.Floor)));
            net = least.Value;
        }

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
        net = Points.Zero;
        for (var i = 0; i < Route.Path.Count; i++)
        {
            var (phase, next) = (Route.Path[i], i + 1 < Route.Path.Count ? Route.Path[i + 1] : int.MaxValue);
            if (Route.Starts.GetValueOrDefault(phase) is { } start)
            {
                var carried = start.Rule.CarryOver(net);
                if (carried != net)
                {
                    var detail = carried.IsZero ? null : $"{carried} of {net} carried over";
                    corrections.Add(new Correction(competitor, plan.FirstRoundOf(phase), carried - net, new CorrectionReason(CorrectionKind.Reset, plan.NameOf(phase), null, detail)));
                }

                corrections.AddRange(start.Lines);
                net = carried + Points.Sum(start.Lines.Select(line => line.Points));
            }

            net += Counted(phase, next, plan);
            net += Adjusted(adjustment => IsIn(adjustment.Phase));
            net += Points.Sum(Detail.Averages.Where(average => IsIn(plan.PhaseOf(average.Round))).Select(average => average.Correction.Points));
            foreach (var (_, bonus) in Route.Bonuses.Where(bonus => IsIn(bonus.Phase)))
            {
                corrections.Add(bonus);
                net += bonus.IsInTable ? bonus.Points : Points.Zero;
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
