namespace RacingDomain.Seasons;

/// <summary>Says that a competitor takes part in championships, for all rounds or for the nominated ones.</summary>
/// <remarks>
/// Immutable, compared by value. Without any registration for a championship, everyone takes part in it; with one, those who have none do not.
/// </remarks>
public sealed record Registration
{
    /// <summary>Registers a competitor.</summary>
    /// <param name="competitor">Who takes part.</param>
    /// <param name="championships">In what; null for every championship of that kind of competitor.</param>
    /// <param name="rounds">The nominated rounds; empty for all.</param>
    /// <param name="status">As what.</param>
    /// <exception cref="ArgumentException">The competitor names nobody, or a round is below 1 or stands twice.</exception>
    public Registration(
        CompetitorRef competitor,
        ChampionshipScope? championships = null,
        ValueArray<int> rounds = default,
        RegistrationStatus status = RegistrationStatus.Registered)
    {
        Require.Id(competitor.Id, nameof(competitor));
        foreach (var round in rounds)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(round, 1, nameof(rounds));
        }

        Competitor = competitor;
        Championships = championships ?? ChampionshipScope.All;
        Rounds = Require.Distinct(rounds);
        Status = Require.Defined(status);
    }

    /// <summary>Who takes part.</summary>
    public CompetitorRef Competitor { get; }

    /// <summary>In what.</summary>
    public ChampionshipScope Championships { get; }

    /// <summary>The nominated rounds; empty for all.</summary>
    public ValueArray<int> Rounds { get; }

    /// <summary>As what.</summary>
    public RegistrationStatus Status { get; }
}
