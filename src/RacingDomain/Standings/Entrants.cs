using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>The competitors of a championship: those registered for it, or else all in the entry lists of the rounds that count for it.</summary>
internal sealed class Entrants(SeasonView view, Championship championship, ChampionshipCalendar calendar, Participation participation, Competitors competitors)
{
    private ValueArray<Competitor>? all;

    /// <summary>Those of them who may score in a round.</summary>
    internal ValueArray<Competitor> Of(int round)
    {
        all ??= Registered() is not { } registered ? Listed() : championship.Population.IsPart ? registered.Intersect(Listed()).ToValueArray() : registered;
        return all.Value.Where(competitor => participation.Scores(competitor, round)).ToValueArray();
    }

    private ValueArray<Competitor>? Registered()
    {
        var named = view.Season.Registrations
            .Where(r => r.Status == RegistrationStatus.Registered && r.Competitor.Kind == championship.Kind && championship.Identity.IsIn(r.Championships))
            .Select(r => competitors.Named(r.Competitor.Id))
            .Distinct()
            .OrderBy(competitor => competitor.Id)
            .ToValueArray();
        return named.IsEmpty ? (ValueArray<Competitor>?)null : named;
    }

    private ValueArray<Competitor> Listed()
    {
        var found = new List<Competitor>();
        foreach (var round in view.Rounds.Where(round => round.Status != RoundStatus.Cancelled && round.Event is not null && calendar.HasRound(round)))
        {
            foreach (var entry in view.Season.Event(round.Event!.Value)!.Entries.Where(entry => Counts(round, entry)))
            {
                competitors.Collect(entry, entry.Crew.Where(member => member.Role == championship.Population.Role).Select(member => member.Driver).ToList(), found);
            }
        }

        return found.Distinct().OrderBy(competitor => competitor.Id).ToValueArray();
    }

    private bool Counts(Round round, Entry entry) =>
        championship.Population.Includes(entry.Class)
        && calendar.CountsFor(round, entry.Class)
        && !entry.WithoutClaim.Any(championship.Identity.IsIn);
}
