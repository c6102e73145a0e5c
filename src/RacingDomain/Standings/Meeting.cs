using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.TieBreaks;

namespace RacingDomain.Standings;

/// <summary>What a session is to everyone in it, as a championship counts.</summary>
internal sealed class Meeting
{
    private readonly NumberSet starters;
    private readonly bool setsGrid;
    private readonly bool isRace;
    private readonly PlaceFlags ofPlace;
    private readonly PlaceFlags ofParticipation;
    private readonly PlaceSelector? wins;
    private readonly PlaceSelector? countback;
    private readonly bool official;

    /// <summary>Looks at a session.</summary>
    /// <param name="slot">The session.</param>
    /// <param name="championship">The championship.</param>
    /// <param name="setsGrid">Whether the session set the grid.</param>
    /// <param name="starters">A set that it may use.</param>
    internal Meeting(Slot slot, Championship championship, bool setsGrid, NumberSet starters)
    {
        this.starters = starters;
        starters.Clear();
        this.setsGrid = setsGrid;
        isRace = slot.Kind == SessionKind.Race;
        var ranking = championship.Ranking;
        wins = ranking.Wins.Sessions.Contains(slot.Kind) ? new PlaceSelector(ranking.Wins) : null;
        if (RankingStage.CountbackOf(ranking) is { } selection && selection.Sessions.Contains(slot.Kind))
        {
            countback = new PlaceSelector(selection);
            official = selection.Basis == PlaceBasis.Official;
        }

        (ofPlace, ofParticipation) = championship.Listing switch
        {
            Listing.Classified when wins is not null => (PlaceFlags.Listing, default),
            Listing.ClassifiedOrQualified when wins is not null || slot.Kind == SessionKind.Qualifying => (PlaceFlags.Listing, default),
            Listing.Participants when slot.Kind != SessionKind.Practice => (default, PlaceFlags.Listing),
            _ => default((PlaceFlags, PlaceFlags)),
        };
    }

    /// <summary>The line of a place; 0 for no place.</summary>
    internal PlaceLine LineOf(int competitor, int place, int officialPlace, ResultStatus status, bool paid, bool scoring)
    {
        var flags = (paid ? PlaceFlags.Paid : 0) | (scoring ? PlaceFlags.Scoring : 0);
        if (place > 0)
        {
            flags |= ofPlace | (setsGrid && place == 1 ? PlaceFlags.Pole : 0);
        }

        if (status.TookPart())
        {
            flags |= ofParticipation | (isRace && starters.Add(competitor) ? PlaceFlags.Started : 0);
        }

        var line = new PlaceLine(competitor, place, officialPlace, status, flags);
        if (wins?.PlaceOf(line) is > 0 and var win)
        {
            flags |= (win == 1 ? PlaceFlags.Win : 0) | (win <= 3 ? PlaceFlags.Podium : 0);
        }

        if (countback?.PlaceOf(line) > 0)
        {
            flags |= official ? PlaceFlags.InCountbackOfficially : PlaceFlags.InCountback;
        }

        return new PlaceLine(competitor, place, officialPlace, status, flags);
    }
}
