namespace RacingDomain.Scoring;

/// <summary>One credit of points to one competitor.</summary>
/// <remarks>Immutable, compared by value. Points may be negative where a rule takes points for something that happened on track.</remarks>
public sealed record Award
{
    internal Award(Competitor competitor, ScoredSession session, string rule, Points points, AwardReason reason, EntryId? entry)
    {
        Competitor = competitor;
        Session = session;
        Rule = rule;
        Points = points;
        Reason = reason;
        Entry = entry;
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
}
