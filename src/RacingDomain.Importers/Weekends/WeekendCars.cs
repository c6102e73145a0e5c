using System.Globalization;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Weekends;

/// <summary>The cars of one event, as the rows of its sessions tell them.</summary>
internal sealed class WeekendCars(ImportDiagnostics diagnostics)
{
    private const int LongestNumber = 10;

    private readonly List<WeekendCar> cars = [];
    private readonly HashSet<EntryId> ids = [];
    private readonly HashSet<CarNumber> raced = [];

    internal ValueArray<Entry> Entries => cars.Select(car => car.ToEntry()).ToValueArray();

    internal IReadOnlyList<WeekendCar> Cars => cars;

    /// <summary>The cars of a race in the order of its rows; rows of one shared car are one.</summary>
    internal List<(WeekendCar Car, ResultRow Result)> OfRace(IReadOnlyList<ResultRow> rows)
    {
        var lines = rows.Where(row => !row.SharedCar).Select(row => (Car: Enter(row, true), Result: row)).ToList();
        foreach (var row in rows.Where(row => row.SharedCar))
        {
            if (SharedWith(row, lines) is { } car)
            {
                car.Share(row.Driver);
            }
            else
            {
                diagnostics.Warning("import.shared-with-nobody", row.Place, "The row is of a shared car, but no other row is of that car; it is read as a car of its own.");
                lines.Add((Enter(row, true), row));
            }
        }

        return lines;
    }

    /// <summary>The car of a row of another session: the one its driver was entered with, else one of his that has that number, else a new one.</summary>
    internal WeekendCar Of(ResultRow row, HashSet<EntryId> taken) =>
        cars.Find(car => car.First.Driver == row.Driver && SameCar(car.First, row) && !taken.Contains(car.Id))
        ?? cars.Find(car => car.Drivers.Contains(row.Driver) && SameCar(car.First, row) && !taken.Contains(car.Id))
        ?? Enter(row, false);

    private static WeekendCar? SharedWith(ResultRow row, List<(WeekendCar Car, ResultRow Result)> lines)
    {
        var partners = lines.Where(line => SameCar(line.Result, row)).ToList();
        return partners.Count == 0 ? null : partners.OrderBy(line => line.Result.Text == row.Text ? 0 : 1).First().Car;
    }

    private static bool SameCar(ResultRow a, ResultRow b) => a.Number == b.Number && a.Constructor == b.Constructor && a.Engine == b.Engine;

    private WeekendCar Enter(ResultRow row, bool race)
    {
        var number = NumberOf(row, race && row.Status.TookPart());
        var id = row.Number is not null && EntryId.TryParse(row.Number, out var usual) && !ids.Contains(usual) ? usual : FreeId(row);
        _ = ids.Add(id);
        var car = new WeekendCar(id, number, row);
        cars.Add(car);
        return car;
    }

    private EntryId FreeId(ResultRow row)
    {
        var text = row.Number is null ? row.Driver : DriverId.FromName($"{row.Number} {row.Driver}").ToString();
        for (var i = 1; ; i++)
        {
            var id = EntryId.Parse(i == 1 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}-{i}"));
            if (!ids.Contains(id))
            {
                return id;
            }
        }
    }

    /// <summary>The number on the car; two cars of one race cannot have the same one.</summary>
    private CarNumber NumberOf(ResultRow row, bool tookPart)
    {
        if (!CarNumber.TryParse(row.Number, out var number))
        {
            number = CarNumber.Parse("-");
            diagnostics.Warning("import.no-number", row.Place, $"The car of '{row.Driver}' has no number that can be read; it gets a dash.");
        }

        if (!tookPart || raced.Add(number))
        {
            return number;
        }

        for (var i = 0; ; i++)
        {
            var letter = ((char)('B' + (i % 25))).ToString();
            var suffix = i < 25 ? letter : string.Create(CultureInfo.InvariantCulture, $"{letter}{i / 25}");
            var text = number.ToString();
            var other = CarNumber.Parse(text[..Math.Min(text.Length, LongestNumber - suffix.Length)] + suffix);
            if (raced.Add(other))
            {
                diagnostics.Warning("import.duplicate-number", row.Place, $"Two cars raced under the number {number}; that of '{row.Driver}' is called {other}.");
                return other;
            }
        }
    }
}
