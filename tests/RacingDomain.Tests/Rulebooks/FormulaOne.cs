using System.Globalization;
using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Rulebooks;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Small Formula One seasons, each built for a test and no record of the real one, under the catalogue's rulebook of their year; meant for <c>using static</c>.</summary>
internal static class FormulaOne
{
    internal static readonly ChampionshipId Drivers = ChampionshipId.Parse("drivers");
    internal static readonly ChampionshipId Constructors = ChampionshipId.Parse("constructors");

    /// <summary>A season of cars that have one driver each, of the same id, and are told as "senna" or "senna mclaren/honda".</summary>
    internal static SeasonBuilder Built(int year, params string[] cars)
    {
        var season = new SeasonBuilder("formula-one", "Formula One, built for a test", year.ToString(CultureInfo.InvariantCulture));
        foreach (var (i, car) in cars.Index())
        {
            var parts = car.Split(' ', '/');
            season.Car((i + 1).ToString(CultureInfo.InvariantCulture), make: parts.ElementAtOrDefault(1) ?? parts[0], engine: parts.ElementAtOrDefault(2) ?? "engine", drivers: [parts[0]], id: parts[0]);
        }

        return season;
    }

    /// <summary>A season told by the places of a few drivers, race by race, 0 for none; all other places are those of others.</summary>
    internal static SeasonBuilder Places(int year, params (string Car, int[] Places)[] results)
    {
        var last = results.Max(result => result.Places.Max());
        var others = Enumerable.Range(1, last).Select(place => string.Create(CultureInfo.InvariantCulture, $"other-{place}")).ToList();
        var season = Built(year, [.. results.Select(result => result.Car), .. others]);
        for (var i = 0; i < results[0].Places.Length; i++)
        {
            var order = others.ToArray();
            foreach (var (car, places) in results.Where(result => result.Places[i] > 0))
            {
                order[places[i] - 1] = car.Split(' ')[0];
            }

            season.Round(string.Create(CultureInfo.InvariantCulture, $"Round {i + 1}"), new LocalDate(year, 3, 1).PlusWeeks(2 * i), round => round.Race(order));
        }

        return season;
    }

    internal static StandingsEngine Engine(Season season, LocalDate? asOf = null) => new(season, RulebookOf(season), asOf);

    internal static Rulebook RulebookOf(Season season) => RulebookCatalogue.Find(season.Rulebook)!;

    /// <summary>The rows of those named, in the order of the table, such as "1 senna 78, 2 prost 71 (73)".</summary>
    internal static string Rows(this StandingsTable table, params string[] competitors) => string.Join(
        ", ", table.Text().Split(", ").Where(row => competitors.Contains(row.Split(' ')[1])));

    internal static ChampionshipScope Only(ChampionshipId championship) => new([championship]);
}
