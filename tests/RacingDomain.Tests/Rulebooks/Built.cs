using NodaTime;
using RacingDomain.Rulebooks;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Built seasons, scored by rulebooks of the catalogue: the cases are real, most of the cars and drivers are not.</summary>
internal static class Built
{
    internal static readonly LocalDate Day = new(2018, 6, 16);

    internal static SeasonBuilder Season(string series, string season, params string[] classes)
    {
        var builder = new SeasonBuilder(series, "Built: " + series, season);
        foreach (var @class in classes)
        {
            builder.Class(@class);
        }

        return builder;
    }

    /// <summary>Cars 1, 2, ... of one class with drivers <c>d1</c>, <c>d2</c>, ...</summary>
    internal static SeasonBuilder Field(this SeasonBuilder season, string @class, int cars)
    {
        foreach (var number in Numbers(cars))
        {
            season.Car(number, @class, team: "t" + number, make: "m" + number, drivers: ["d" + number]);
        }

        return season;
    }

    internal static string[] Numbers(int cars) => [.. Enumerable.Range(1, cars).Select(i => Points.Of(i).ToString())];

    internal static SeasonBuilder Race(this SeasonBuilder season, double hours, params string[] order) => season.Race(hours, race => race.Order(order));

    internal static SeasonBuilder Race(this SeasonBuilder season, double hours, Action<SessionBuilder> told) => season.Held(round => round.Race(race => told(race.Length(Duration.FromHours(hours)))));

    internal static SeasonBuilder Held(this SeasonBuilder season, Action<RoundBuilder> round)
    {
        var number = season.Build().Rounds.Length + 1;
        return season.Round("Round " + Points.Of(number), Day.PlusWeeks(number), round);
    }

    internal static StandingsEngine Engine(this SeasonBuilder season, LocalDate? asOf = null) => Engine(season.Build(), asOf);

    internal static StandingsEngine Engine(Season season, LocalDate? asOf = null) => new(season, RulebookCatalogue.Find(season.Rulebook)!, asOf);

    internal static StandingsTable Table(this SeasonBuilder season, string championship, TablePoint at = default) => season.Engine().Table(ChampionshipId.Parse(championship), at);

    /// <summary>The table in one line, as <see cref="Racing.Text(StandingsTable)"/> gives it.</summary>
    internal static string Text(this SeasonBuilder season, string championship, TablePoint at = default) => season.Table(championship, at).Text();

    /// <summary>The points of some competitors, such as "a 27, b 13".</summary>
    internal static string Of(this StandingsTable table, params string[] competitors) => string.Join(", ", competitors.Select(id => $"{id} {table.Row(id).Points}"));

    /// <summary>The points of the rows in order.</summary>
    internal static IEnumerable<string> PointsOf(this SeasonBuilder season, string championship) => season.Table(championship).Rows.Select(row => row.Points.ToString("D"));

    internal static Checkpoint After(double hours, params string[] order) => new(
        Points.Of((long)hours) + " h", [new Classification(order.Select((car, i) => new ResultLine(EntryId.Parse(car), Position.Of(i + 1))).ToValueArray())], Duration.FromHours(hours));
}
