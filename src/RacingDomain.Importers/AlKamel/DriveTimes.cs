using System.Globalization;
using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Importers.Timing;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Who drove how long, from the laps.</summary>
/// <remarks>
/// Drivers change in the middle of a lap, which counts for one of them as a whole. Where that could decide whether a driver has the least driving time of a rule, or more
/// than the greatest, his time is left out and reported, for the officials to say.
/// </remarks>
internal sealed class DriveTimes(ValueArray<DriveTimeCase> cases, ImportDiagnostics diagnostics)
{
    /// <summary>The driving times that the championships of a rulebook ask for in the race of a round.</summary>
    internal static ValueArray<DriveTimeCase> CasesOf(Rulebook? rulebook, int round, Duration? length) => (rulebook?.Championships ?? [])
        .SelectMany(championship => championship.Population.DriveTimes.Concat(
            championship.Points is PointsSystem points ? points.Rules.SelectMany(rule => rule.Credit.DriveTimes) : []))
        .Where(rule => SessionMatch.Concerns(rule.When, SessionKind.Race, round, length))
        .Distinct()
        .ToValueArray();

    /// <summary>What each driver of a car did; none if the laps do not say who drove.</summary>
    internal ValueArray<DriverStint> Of(TimingRow row, Entry entry, List<TimedLap> laps, string file)
    {
        var crew = row.Drivers.ToDictionary(driver => driver.Id, driver => driver.Name);
        var drivers = laps.ConvertAll(lap => DriverOf(lap, row));
        if (drivers.Contains(null))
        {
            diagnostics.WarningAt("import.unknown-driver", file, null, $"Not all laps of the car {row.Number} say who drove; no driving time is taken from them.");
            return [];
        }

        var stints = new List<DriverStint>();
        foreach (var driver in entry.Crew.Select(member => member.Driver).Concat(drivers.Select(driver => driver!.Value)).Distinct())
        {
            var own = laps.Where((_, i) => drivers[i] == driver).ToList();
            var name = crew.GetValueOrDefault(driver) ?? own.Find(lap => lap.Driver == driver)?.DriverName ?? driver.ToString();
            if (own.Count == 0)
            {
                diagnostics.WarningAt("import.no-lap", file, null, $"{name} is listed for the car {row.Number} and has no lap; he is read as not having driven.");
                stints.Add(new DriverStint(driver, drove: false));
                continue;
            }

            var time = own.Aggregate(Duration.Zero, (sum, lap) => sum + (lap.Time ?? Duration.Zero));
            var doubt = own.Max(lap => lap.Time ?? Duration.Zero) * Enumerable.Range(0, laps.Count).Count(i => drivers[i] == driver && (i == 0 || drivers[i - 1] != driver));
            var close = Limits(entry.Crew.FirstOrDefault(member => member.Driver == driver)?.Rating).FirstOrDefault(limit => time < limit + doubt && limit < time + doubt);
            if (close > Duration.Zero)
            {
                diagnostics.WarningAt("import.drive-time", file, null, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} drove the car {row.Number} for about {TimingText.Show(time)} in {own.Count} whole laps; that is too near to the limit of {TimingText.Show(close)} to tell, so it is left out. A decision can say what became of it."));
            }

            stints.Add(new DriverStint(driver, true, close > Duration.Zero ? null : time, own.Count, started: drivers[0] == driver, finished: drivers[^1] == driver));
        }

        return stints.ToValueArray();
    }

    private IEnumerable<Duration> Limits(DriverRating? rating) => cases
        .Where(rule => rule.Ratings.IsEmpty || (rating is { } known && rule.Ratings.Contains(known)))
        .SelectMany(rule => new[] { rule.Minimum, rule.Maximum })
        .OfType<Duration>();

    private static DriverId? DriverOf(TimedLap lap, TimingRow row) =>
        lap.Driver ?? (lap.DriverNumber is { } seat && seat >= 1 && seat <= row.Drivers.Count ? row.Drivers[seat - 1].Id : null);
}
