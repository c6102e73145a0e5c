using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Which rounds and races of a season are a championship's own.</summary>
internal sealed class ChampionshipCalendar(SeasonView view, Championship championship)
{
    private readonly HashSet<int>? own = championship.Rounds.IsAll
        ? null
        : view.Rounds.Where(round => championship.Rounds.Names(round) && HasLength(view.Season, championship, championship.Rounds, round)).Select(round => round.Number).ToHashSet();

    private readonly List<SessionFilter> rules = championship.Phases.Select(phase => phase.Points).Prepend(championship.Points).OfType<PointsSystem>()
        .SelectMany(points => points.Rules)
        .Where(rule => rule.Account == Accounts.Points)
        .Select(rule => rule.When)
        .ToList();

    /// <summary>Whether a round belongs to the championship by its number, its event and the length of its races.</summary>
    internal bool HasRound(Round round) => own?.Contains(round.Number) ?? true;

    /// <summary>Whether a round belongs to the championship, or would if more were known of its races.</summary>
    internal bool MayHaveRound(Round round) =>
        HasRound(round) || (championship.Rounds.Names(round) && (!RacesOf(round).Any() || RacesOf(round).Any(race => race.Session.AdvertisedLength is null)));

    /// <summary>Whether a round is one of the championship's own.</summary>
    internal bool Includes(Round round) => HasRound(round) && Counts(round);

    /// <summary>The sessions of a round that are results of their own where sessions are counted, of those that the championship's cars take part in.</summary>
    internal int Results(Round round) => view.Season.SessionsOf(round.Number).Where(source => TakesPart(championship, source.Session)).Sum(source =>
        (IsResult(round, source, null) ? 1 : 0) + source.Session.Checkpoints.Count(checkpoint => IsResult(round, source, checkpoint)));

    /// <summary>Whether a session is a result of its own where sessions are counted: a rule about places pays for it; under rules in code, wins are counted in it.</summary>
    internal bool IsResult(Round round, EventSession source, Checkpoint? checkpoint) => rules.Count == 0
        ? championship.Ranking.Wins.Sessions.Contains(checkpoint is null ? source.Session.Kind : SessionKind.Checkpoint)
        : rules.Exists(rule => rule.CanChoose(round, source, checkpoint));

    /// <summary>The races of a round that the championship's cars take part in, however wins are counted.</summary>
    internal IEnumerable<EventSession> RacesOf(Round round) => RacesOf(view.Season, championship, round);

    /// <summary>The rounds of the championship that are not in a table yet.</summary>
    internal int RoundsLeft(int lastRound) =>
        Enumerable.Range(0, view.Rounds.Length).Count(i => i > lastRound && view.Rounds[i].Status != RoundStatus.Cancelled && Includes(view.Rounds[i]));

    /// <summary>The indexes of those of the championship's rounds that a filter chooses and that were not cancelled.</summary>
    internal HashSet<int> RoundsOf(RoundFilter filter) => Enumerable.Range(0, view.Rounds.Length)
        .Where(i => view.Rounds[i] is var round && round.Status != RoundStatus.Cancelled && Includes(round) && filter.Names(round) && HasLength(view.Season, championship, filter, round))
        .ToHashSet();

    /// <summary>Whether a round counts for the championship, whatever the length of its races.</summary>
    internal bool Counts(Round round)
    {
        var classes = championship.Population.Classes;
        return classes.IsEmpty ? CountsFor(round, null) : classes.Any(id => CountsFor(round, id));
    }

    /// <summary>Whether a round counts for the championship as far as a class is concerned.</summary>
    internal bool CountsFor(Round round, ClassId? @class) =>
        round.CountsFor(championship.Id, championship.Identity.Title, championship.Kind, @class);

    /// <summary>Whether cars of the championship take part in a session.</summary>
    internal static bool TakesPart(Championship championship, Session session) => session.Classes.IsEmpty || session.Classes.Any(id => championship.Population.Includes(id));

    private static bool HasLength(Season season, Championship championship, RoundFilter filter, Round round) =>
        !filter.HasLengths || RacesOf(season, championship, round).Any(race => filter.Matches(race.Session.AdvertisedLength));

    private static IEnumerable<EventSession> RacesOf(Season season, Championship championship, Round round) =>
        season.SessionsOf(round.Number).Where(source => source.Session.Kind == SessionKind.Race && TakesPart(championship, source.Session));
}
