namespace RacingDomain.Scoring;

/// <summary>One credit of points to one competitor.</summary>
/// <remarks>Immutable, compared by value. Points may be negative where a rule takes points for something that happened on track.</remarks>
public sealed record Award
{
    internal Award(Competitor competitor, ScoredSession session, string rule, Points points, AwardReason reason, EntryId? entry, string account = Accounts.Points)
    {
        Competitor = competitor;
        Session = session;
        Rule = rule;
        Points = points;
        Reason = reason;
        Entry = entry;
        Account = account;
    }

    /// <summary>Who got it.</summary>
    public Competitor Competitor { get; }

    /// <summary>The session it was earned in.</summary>
    public ScoredSession Session { get; }

    /// <summary>The round it counts in.</summary>
    public int Round => Session.Round;

    /// <summary>The name of the rule that made it.</summary>
    public string Rule { get; }

    /// <summary>How much.</summary>
    public Points Points { get; }

    /// <summary>Why.</summary>
    public AwardReason Reason { get; }

    /// <summary>The car it was earned with, where there is one.</summary>
    public EntryId? Entry { get; }

    /// <summary>The account it goes to; <see cref="Accounts.Points"/> for the points of the table.</summary>
    public string Account { get; }

    /// <summary>Whether it is part of the points of the table.</summary>
    internal bool IsInTable => Account == Accounts.Points;
}
