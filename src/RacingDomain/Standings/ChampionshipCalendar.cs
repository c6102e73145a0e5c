using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Which rounds and races of a season are a championship's own.</summary>
internal sealed class ChampionshipCalendar(SeasonView view, Championship championship)
{
    /// <summary>Whether a round is one of the championship's own.</summary>
    internal bool Includes(Round round)
    {
        var classes = championship.Population.Classes;
        return classes.IsEmpty ? CountsFor(round, null) : classes.Any(id => CountsFor(round, id));
    }

    /// <summary>The races of a round that the championship's cars take part in.</summary>
    internal int Races(Round round) =>
        view.Season.SessionsOf(round.Number).Count(source => championship.Ranking.Wins.Sessions.Contains(source.Session.Kind) && TakesPart(source.Session));

    /// <summary>The rounds of the championship that are not in a table yet.</summary>
    internal int RoundsLeft(int lastRound) =>
        Enumerable.Range(0, view.Rounds.Length).Count(i => i > lastRound && view.Rounds[i].Status != RoundStatus.Cancelled && Includes(view.Rounds[i]));

    /// <summary>What is missing in a table: the gaps that the season declares, and rounds held whose race is not known.</summary>
    internal IEnumerable<CoverageGap> Gaps(int lastRound)
    {
        for (var i = 0; i <= lastRound; i++)
        {
            var round = view.Rounds[i];
            var declared = view.Season.Coverage.Where(gap => gap.Round == round.Number && IsConcernedBy(gap, round)).ToList();
            foreach (var gap in declared)
            {
                yield return gap;
            }

            if (declared.Count == 0 && view.IsHeld(i) && ScoresRaces && Includes(round)
                && !view.SlotsOf(i).Exists(slot => slot.Kind == SessionKind.Race && TakesPart(slot.Source.Session)))
            {
                yield return new CoverageGap(round.Number, "The order of the race is not known.", SessionKind.Race);
            }
        }
    }

    private bool ScoresRaces =>
        championship.Points is not PointsSystem system || system.Rules.Any(rule => rule.When.Kinds.IsEmpty || rule.When.Kinds.Contains(SessionKind.Race));

    private bool IsConcernedBy(CoverageGap gap, Round round) =>
        championship.Identity.IsIn(gap.Championships) && (gap.Class is { } id ? championship.Population.Includes(id) && CountsFor(round, id) : Includes(round));

    private bool TakesPart(Session session) => session.Classes.IsEmpty || session.Classes.Any(id => championship.Population.Includes(id));

    private bool CountsFor(Round round, ClassId? @class) =>
        round.CountsFor(championship.Id, championship.Identity.Title, championship.Kind, @class);
}
