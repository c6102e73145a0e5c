using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>Points taken or given by a decision, as one competitor sees it.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Adjustment
{
    internal Adjustment(Competitor competitor, int? round, Points points, Decision decision, string account = Accounts.Points, int phase = 0)
    {
        Competitor = competitor;
        Round = round;
        Points = points;
        Decision = decision;
        Account = account;
        Phase = phase;
    }

    /// <summary>Who is concerned.</summary>
    public Competitor Competitor { get; }

    /// <summary>The round it concerns; null for the season.</summary>
    public int? Round { get; }

    /// <summary>How much, negative for a deduction.</summary>
    public Points Points { get; }

    /// <summary>The decision.</summary>
    public Decision Decision { get; }

    /// <summary>The account it is on; <see cref="Accounts.Points"/> for the points of the table.</summary>
    public string Account { get; }

    /// <summary>The index of the phase it falls into.</summary>
    internal int Phase { get; }

    /// <summary>Whether it is part of the points of the table.</summary>
    internal bool IsInTable => Account == Accounts.Points;
}
