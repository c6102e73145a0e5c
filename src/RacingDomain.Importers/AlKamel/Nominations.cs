using System.Globalization;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Drivers who are listed for several cars of one class in a race, and score in one of them where the rules say so.</summary>
/// <remarks>The files do not say in which: the car that the race lists last is taken, as an inferred decision and with a warning.</remarks>
internal static class Nominations
{
    internal static IEnumerable<Decision> Of(RoundFacts round, IReadOnlyList<SessionInput> inputs, ImportDiagnostics diagnostics)
    {
        foreach (var race in inputs.Where(input => input.Session.Kind == SessionKind.Race))
        {
            var seats =
                from row in race.Rows
                where row.Status.TookPart() && round.CarOf(row.Number) is not null
                let car = round.CarOf(row.Number)!.Value
                from driver in round.DroveInRace(car.Id)
                group (row, car.Id) by (driver, car.Class);
            foreach (var several in seats.Where(seat => seat.DistinctBy(car => car.Id).Count() > 1))
            {
                var (row, car) = several.Last();
                var name = row.Drivers.FirstOrDefault(driver => driver.Id == several.Key.driver)?.Name ?? several.Key.driver.ToString();
                var cars = string.Join(" and ", several.Select(seat => seat.row.Number));
                diagnostics.WarningAt("import.several-cars", row.File, row.Line, $"{name} is listed for the cars {cars} of one class; where the rules let a driver score in one car only, it is read as {row.Number}, the last of them.");
                yield return new Decision(
                    new CarNominated(several.Key.driver, car),
                    string.Create(CultureInfo.InvariantCulture, $"{name} is listed for the cars {cars} in round {round.Manifest.Number} and scores in one of them; in which, the files do not say: the last of them is taken"),
                    [round.Manifest.Number],
                    classes: [several.Key.Class],
                    status: DecisionStatus.Inferred);
            }
        }
    }
}
