using RacingDomain.Rulebooks;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Seasons under rulebooks of the catalogue, in few words.</summary>
internal static class Catalogue
{
    internal static SeasonBuilder RaceOf(this SeasonBuilder season, int round, params string[] order) => Racing.Race(season, round, order);

    internal static SeasonBuilder RaceOf(this SeasonBuilder season, int round, Action<SessionBuilder> race) => Racing.Race(season, round, race);

    internal static StandingsEngine Under(this Season season, string rulebook) => new(season, RulebookCatalogue.Find(RulebookId.Parse(rulebook))!);

    internal static string Text(this StandingsEngine engine, string championship, TablePoint at = default) => engine.Table(ChampionshipId.Parse(championship), at).Text();

    internal static string PointsOf(this StandingsEngine engine, string championship, string competitor, TablePoint at = default) =>
        engine.Table(ChampionshipId.Parse(championship), at).Row(competitor).Points.ToString();

    internal static IEnumerable<string> Entrants(this StandingsEngine engine, string championship, int phase, TablePoint at = default) =>
        engine.Phases(ChampionshipId.Parse(championship), at)[phase - 1].Entrants.Select(entrant => $"{entrant.Competitor.Id} {entrant.Points}");
}
