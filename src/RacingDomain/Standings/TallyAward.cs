using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>An award in a competitor's tally.</summary>
internal struct TallyAward
{
    private readonly SessionScore? score;
    private readonly int index;
    private readonly Award? made;

    /// <summary>The award of a line of a score.</summary>
    internal TallyAward(SessionScore score, int index)
    {
        this.score = score;
        this.index = index;
        Slot = score.Slot;
        Points = Line.Points;
    }

    /// <summary>An award that no session made.</summary>
    internal TallyAward(Slot slot, Award award)
    {
        made = award;
        Slot = slot;
        Points = award.Points;
    }

    internal Slot Slot { get; }

    internal Points Points { get; }

    /// <summary>Why it does not count; null if it does.</summary>
    internal string? Dropped { get; set; }

    internal readonly Entry? Entry => made is null ? Line.Payee : null;

    internal readonly string Rule => made?.Rule ?? score!.Scorer.Roster.Rule(Line.Rule).Name;

    internal readonly string Account => made?.Account ?? score!.Scorer.Roster.Rule(Line.Rule).Account;

    private readonly ref readonly AwardLine Line => ref score!.Detail.Awards[index];

    /// <summary>The award with its reason.</summary>
    internal readonly Award Award => made ?? score!.Awards[index];
}
