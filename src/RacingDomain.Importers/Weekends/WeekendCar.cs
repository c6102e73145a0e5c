using RacingDomain.Seasons;

namespace RacingDomain.Importers.Weekends;

/// <summary>One car at one event: the driver it was entered for, and those who took it over in the race.</summary>
internal sealed class WeekendCar(EntryId id, CarNumber number, ResultRow first)
{
    private readonly List<string> relief = [];

    internal EntryId Id => id;

    internal ResultRow First => first;

    /// <summary>The driver, then those who took over from him.</summary>
    internal IEnumerable<string> Drivers => relief.Prepend(first.Driver);

    internal bool IsShared => relief.Count > 0;

    internal Entry ToEntry() => new(
        number,
        [new CrewMember(DriverId.Parse(first.Driver))],
        id,
        manufacturer: first.Constructor is { } make ? ManufacturerId.Parse(make) : null,
        engine: first.Engine is { } engine ? ManufacturerId.Parse(engine) : null);

    internal void Share(string driver)
    {
        if (!Drivers.Contains(driver))
        {
            relief.Add(driver);
        }
    }

    /// <summary>Who drove in a race.</summary>
    internal ValueArray<DriverStint> Stints() =>
        IsShared ? Drivers.Select((driver, i) => new DriverStint(DriverId.Parse(driver), started: i == 0)).ToValueArray() : [];
}
