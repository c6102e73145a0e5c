namespace RacingDomain.Standings;

/// <summary>What a session is written down on while it is scored; used again for the next one, for one thread at a time scores for a roster.</summary>
internal sealed class Worksheet
{
    internal List<PlainCar> Cars { get; } = [];

    internal List<Share> Shares { get; } = [];

    internal List<AwardLine> Awards { get; } = [];

    internal NumberSet Starters { get; } = new();
}
