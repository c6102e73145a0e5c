using RacingDomain.Championships;
using RacingDomain.Seasons;
using RacingDomain.TieBreaks;

namespace RacingDomain.Standings;

/// <summary>What a session is to everyone in it, as a championship counts.</summary>
internal sealed class Meeting
{
    private readonly bool setsGrid;
    private readonly bool isRace;
    private readonly bool isQualifying;
    private readonly bool isPractice;
    private readonly PlaceSelector? wins;
    private readonly PlaceSelector? countback;
    private readonly bool official;

    /// <summary>Looks at a session.</summary>
    /// <param name="slot">The session.</param>
    /// <param name="ranking">How the championship is ranked.</param>
    /// <param name="setsGrid">Whether the session set the grid.</param>
    internal Meeting(Slot slot, Ranking ranking, bool setsGrid)
    {
        this.setsGrid = setsGrid;
        isRace = slot.Kind == SessionKind.Race;
        isQualifying = slot.Kind == SessionKind.Qualifying;
        isPractice = slot.Kind == SessionKind.Practice;
        wins = ranking.Wins.Sessions.Contains(slot.Kind) ? new PlaceSelector(ranking.Wins) : null;
        if (RankingStage.CountbackOf(ranking) is { } selection && selection.Sessions.Contains(slot.Kind))
        {
            countback = new PlaceSelector(selection);
            official = selection.Basis == PlaceBasis.Official;
        }
    }

    /// <summary>The line of a place; 0 for no place.</summary>
    internal PlaceLine LineOf(Entry entry, int competitor, int place, int officialPlace, ResultStatus status, bool paid, bool scoring)
    {
        var flags = (paid ? PlaceFlags.Paid : 0) | (scoring ? PlaceFlags.Scoring : 0);
        if (place > 0)
        {
            flags |= (wins is null ? 0 : PlaceFlags.Classified) | (isQualifying ? PlaceFlags.Qualified : 0) | (setsGrid && place == 1 ? PlaceFlags.Pole : 0);
        }

        if (status.TookPart())
        {
            flags |= (isPractice ? 0 : PlaceFlags.TookPart) | (isRace ? PlaceFlags.Started : 0);
        }

        var line = new PlaceLine(entry, competitor, place, officialPlace, status, flags);
        if (wins?.PlaceOf(line) is > 0 and var win)
        {
            flags |= (win == 1 ? PlaceFlags.Win : 0) | (win <= 3 ? PlaceFlags.Podium : 0);
        }

        if (countback?.PlaceOf(line) > 0)
        {
            flags |= official ? PlaceFlags.InCountbackOfficially : PlaceFlags.InCountback;
        }

        return new PlaceLine(entry, competitor, place, officialPlace, status, flags);
    }
}
