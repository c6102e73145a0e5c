namespace RacingDomain.Scoring;

/// <summary>What the rules make of a total apart from awards: a reset, a seed, an average, attendance, a floor.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Correction
{
    internal Correction(Competitor competitor, int? round, Points points, CorrectionReason reason, string account = Accounts.Points)
    {
        Competitor = competitor;
        Round = round;
        Points = points;
        Reason = reason;
        Account = account;
    }

    /// <summary>Who is concerned.</summary>
    public Competitor Competitor { get; }

    /// <summary>The round it belongs to: of a phase, its first; null for the season.</summary>
    public int? Round { get; }

    /// <summary>How much.</summary>
    public Points Points { get; }

    /// <summary>Why.</summary>
    public CorrectionReason Reason { get; }

    /// <summary>The account it is on; <see cref="Accounts.Points"/> for the points of the table.</summary>
    public string Account { get; }

    /// <summary>Whether it is part of the gross points too: all but averages, which say what counts of points that all were scored.</summary>
    public bool IsInGross => Reason.Kind != CorrectionKind.Average;

    /// <summary>Whether it is part of the points of the table.</summary>
    internal bool IsInTable => Account == Accounts.Points;
}
