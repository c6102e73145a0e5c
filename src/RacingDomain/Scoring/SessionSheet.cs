namespace RacingDomain.Scoring;

/// <summary>What a composed system makes of a session: awards, and whose places they are.</summary>
internal sealed class SessionSheet
{
    internal List<Award> Awards { get; } = [];

    /// <summary>Whose place a car's place is, and whether it pays and counts for him; null where no rule is about places.</summary>
    internal List<Ownership>? Places { get; set; }

    /// <summary>A car's place as one competitor's own.</summary>
    internal readonly record struct Ownership(Placing Car, Competitor Competitor, bool Pays, bool Scores);
}
