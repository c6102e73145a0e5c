using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>A championship in its season, as its sessions see it.</summary>
/// <param name="Season">The season.</param>
/// <param name="Championship">The championship.</param>
/// <param name="Population">Whom it ranks.</param>
/// <param name="Participation">Who takes part in it.</param>
/// <param name="Competitors">Its competitors.</param>
/// <param name="Surroundings">What is around its sessions.</param>
internal sealed record Contest(Season Season, ChampionshipIdentity Championship, Population Population, Participation Participation, Competitors Competitors, ISurroundings Surroundings)
{
    /// <summary>Who was in the cars.</summary>
    internal Crews Crews { get; } = new(Population.Role);
}
