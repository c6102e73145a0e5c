using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Testing.Generators;

/// <summary>A session of a generated season, with a line for every car.</summary>
internal sealed record SessionRecipe(SessionKind Kind, SessionRole Role, ValueArray<LineRecipe> Lines)
{
    /// <summary>The cars that hold a place, in groups that share one.</summary>
    /// <param name="cars">The cars to look at.</param>
    /// <param name="without">A car that is left out of the order they have with it; -1 for none.</param>
    internal List<(int Place, List<int> Cars)> Places(IReadOnlyList<int> cars, int without = -1)
    {
        var groups = new List<(bool VacantBefore, List<int> Cars)>();
        foreach (var car in cars.Where(car => Lines[car].HasPlace).OrderBy(car => Lines[car].Key).ThenBy(car => car))
        {
            if (Lines[car].Tied && groups.Count > 0)
            {
                groups[^1].Cars.Add(car);
            }
            else
            {
                groups.Add((Lines[car].VacantBefore, [car]));
            }
        }

        var places = new List<(int Place, List<int> Cars)>();
        var next = 1;
        foreach (var (vacantBefore, sharing) in groups)
        {
            next += vacantBefore ? 1 : 0;
            sharing.Remove(without);
            if (sharing.Count > 0)
            {
                places.Add((next, sharing));
            }

            next += sharing.Count;
        }

        return places;
    }

    /// <summary>The order of some cars; times fit it, so that penalties in time can be given.</summary>
    internal IEnumerable<ResultLine> Order(IReadOnlyList<int> cars, Names names, DriverId relief, int without = -1)
    {
        foreach (var (place, sharing) in Places(cars, without))
        {
            foreach (var car in sharing)
            {
                yield return Line(car, names, relief, Position.Of(place), sharing.Count > 1, Duration.FromSeconds(3_000 + (10 * place)));
            }
        }

        foreach (var car in cars.Where(car => car != without && !Lines[car].HasPlace && Lines[car].Outcome != Outcome.Absent))
        {
            yield return Line(car, names, relief, null, false, Duration.FromSeconds(9_000));
        }
    }

    internal IEnumerable<SessionRecipe> Shrunk()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i] != Lines[i].Plain())
            {
                yield return this with { Lines = Lines.Select((line, j) => i == j ? line.Plain() : line).ToValueArray() };
            }
        }
    }

    private ResultLine Line(int car, Names names, DriverId relief, Position? position, bool shares, Duration time)
    {
        var recipe = Lines[car];
        var status = recipe.Outcome switch
        {
            Outcome.Classified => ResultStatus.Classified,
            Outcome.RetiredInPlace or Outcome.Retired => ResultStatus.Retired,
            Outcome.NotClassified => ResultStatus.NotClassified,
            Outcome.Disqualified => ResultStatus.Disqualified,
            _ => ResultStatus.DidNotStart,
        };
        var measures = new Measures(50, time, recipe.BestLap == 0 ? null : Duration.FromSeconds(recipe.BestLap), recipe.Led == 0 ? null : recipe.Led);
        return new ResultLine(names.Car(car), position, status, shares, recipe.Relief && status != ResultStatus.DidNotStart ? [new DriverStint(relief)] : [], measures);
    }
}
