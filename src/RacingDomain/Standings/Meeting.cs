namespace RacingDomain.Standings;

/// <summary>What a session is to everyone in it.</summary>
internal readonly struct Meeting(Slot slot, RankingStage ranking)
{
    internal readonly int Round = slot.RoundIndex;
    internal readonly bool IsRace = slot.Kind == SessionKind.Race;
    internal readonly bool IsQualifying = slot.Kind == SessionKind.Qualifying;
    internal readonly bool IsPractice = slot.Kind == SessionKind.Practice;

    /// <summary>Whether wins are counted in it.</summary>
    internal readonly bool HasWins = ranking.CountsWinsIn(slot.Kind);

    /// <summary>Whether countback looks at it.</summary>
    internal readonly bool HasCountback = ranking.CountsBackIn(slot.Kind);
}
