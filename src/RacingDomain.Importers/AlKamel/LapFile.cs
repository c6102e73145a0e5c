using System.Globalization;
using NodaTime;

namespace RacingDomain.Importers.AlKamel;

/// <summary>A lap of a car: by whom, how long it took, and when it ended, counted from the start.</summary>
internal sealed record TimedLap(int Number, DriverId? Driver, string? DriverName, int? DriverNumber, Duration? Time, Duration End);

/// <summary>Reads a file of all laps of a session.</summary>
internal static class LapFile
{
    /// <summary>The laps of each car in order; null if the file is none of laps.</summary>
    internal static Dictionary<CarNumber, List<TimedLap>>? Read(ReadOnlyMemory<byte> bytes, string file, DriverNames names, ImportDiagnostics diagnostics)
    {
        using var csv = new TimingCsv(bytes, file, diagnostics);
        if (!csv.HasColumns("NUMBER", "LAP_NUMBER", "LAP_TIME|ELAPSED"))
        {
            return null;
        }

        var cars = new Dictionary<CarNumber, List<TimedLap>>();
        while (csv.Read())
        {
            if (csv.IsBroken)
            {
                continue;
            }

            var number = csv.Car();
            var lap = csv.Number("LAP_NUMBER");
            var time = csv.Time("LAP_TIME");
            var elapsed = csv.Time("ELAPSED");
            var driver = csv.Text("DRIVER_NAME");
            var seat = csv.Number("DRIVER_NUMBER");
            if (lap is null or 0)
            {
                csv.Broken("has no number of the lap, from 1, in LAP_NUMBER");
            }

            if (csv.IsBroken)
            {
                continue;
            }

            if (!cars.TryGetValue(number, out var laps))
            {
                cars.Add(number, laps = []);
            }

            var last = laps.Count == 0 ? null : laps[^1];
            var end = elapsed ?? (lap == (last?.Number ?? 0) + 1 ? (last?.End ?? Duration.Zero) + time : null);
            if (last is not null && lap <= last.Number)
            {
                csv.Broken(string.Create(CultureInfo.InvariantCulture, $"is lap {lap} of the car {number}, but lap {last.Number} stands before it"));
            }
            else if (end is null || end < last?.End)
            {
                csv.Broken(string.Create(CultureInfo.InvariantCulture, $"does not say when lap {lap} of the car {number} ended, or says that it ended before the one before it"));
            }
            else
            {
                var known = driver.Length > 0 ? names.Find(driver) : null;
                laps.Add(new TimedLap(lap!.Value, known?.Id, known?.Name, seat, time ?? end - (last?.End ?? Duration.Zero), end.Value));
            }
        }

        return cars;
    }
}
