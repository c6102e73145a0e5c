namespace RacingDomain.Standings;

/// <summary>A seat for whoever works tables out and has nothing to do: all that was allocated for it is used again.</summary>
internal sealed class StandingsBench
{
    private ChampionshipStandings? free;

    internal ChampionshipStandings? Call() => Interlocked.Exchange(ref free, null);

    internal void Sit(ChampionshipStandings standings) => free = standings;
}
