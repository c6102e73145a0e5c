using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>What the score of a session depends on besides its classification.</summary>
/// <param name="Decisions">The decisions on the session.</param>
/// <param name="KnownInRound">How many sessions of the round were known; null where that had no say.</param>
/// <param name="Before">The scores of the sessions before; null where they had no say.</param>
/// <param name="IsOfSeason">Whether the season as a whole had a say, such as the entry lists of other rounds.</param>
internal sealed record ScoringBasis(IReadOnlyList<Decision> Decisions, int? KnownInRound = null, SessionScore[]? Before = null, bool IsOfSeason = false)
{
    /// <summary>Of a session without decisions, whatever else is known.</summary>
    internal static readonly ScoringBasis Plain = new([]);

    /// <summary>Of a session without decisions, in which the season as a whole had a say.</summary>
    internal static readonly ScoringBasis OfSeason = new([], IsOfSeason: true);

    /// <summary>Whether nothing but decisions had a say.</summary>
    internal bool IsSteady => KnownInRound is null && Before is null;

    internal bool IsFor(IReadOnlyList<Decision> decisions, int knownInRound, ReadOnlySpan<SessionScore> before) =>
        (KnownInRound is not { } known || known == knownInRound)
        && (Decisions.Count == 0 ? decisions.Count == 0 : decisions.SequenceEqual(Decisions))
        && (Before is null || before.SequenceEqual(Before, ReferenceEqualityComparer.Instance));
}
