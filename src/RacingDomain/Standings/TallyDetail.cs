using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>What a competitor has one by one, for those tables that ask for it.</summary>
internal sealed class TallyDetail
{
    /// <summary>The awards of points of the table.</summary>
    internal List<TallyAward> Awards { get; } = [];

    /// <summary>The awards of other accounts.</summary>
    internal List<TallyAward> AccountAwards { get; } = [];

    internal List<TallyPlace> Places { get; } = [];

    internal List<Adjustment> Adjustments { get; } = [];

    /// <summary>What averages and attendance change, by the index of the round.</summary>
    internal List<(int Round, Correction Correction)> Averages { get; } = [];

    /// <summary>What the rules make of the total apart from awards.</summary>
    internal List<Correction> Corrections { get; } = [];

    /// <summary>The cars in sessions whose awards and places a decision voided; null for awards without a car.</summary>
    internal HashSet<CarInSession> Voided { get; } = [];

    /// <summary>The sessions for which a decision gave an average in place of what was scored.</summary>
    internal Dictionary<Slot, Award> Averaged { get; } = [];

    /// <summary>Forgets what sessions brought.</summary>
    internal void ForgetSessions()
    {
        Awards.Clear();
        AccountAwards.Clear();
        Places.Clear();
    }
}
