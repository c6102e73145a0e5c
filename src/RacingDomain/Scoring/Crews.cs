using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>Who was in a car.</summary>
internal sealed class Crews(CrewRole role)
{
    internal List<DriverId> Of(Projection projection, Entry entry, ResultLine line, CrewCredit credit)
    {
        var drivers = credit switch
        {
            CrewCredit.Listed => Listed(entry),
            CrewCredit.Starter => Starter(entry, line),
            CrewCredit.CrewOfRace => OfRace(projection, entry, line),
            _ => Drove(entry, line),
        };
        drivers.RemoveAll(driver => projection.Rulings.RefusesShare(driver, entry));
        return drivers;
    }

    /// <summary>All who drove, whatever decisions make of it.</summary>
    internal List<DriverId> WhoDrove(Entry entry, ResultLine line) => Drove(entry, line);

    private List<DriverId> Listed(Entry entry)
    {
        var drivers = new List<DriverId>(entry.Crew.Length);
        foreach (var member in entry.Crew)
        {
            if (member.Role == role)
            {
                drivers.Add(member.Driver);
            }
        }

        return drivers;
    }

    private List<DriverId> Drove(Entry entry, ResultLine line)
    {
        var drivers = Listed(entry);
        foreach (var stint in line.Drivers)
        {
            if (!stint.Drove)
            {
                drivers.Remove(stint.Driver);
            }
            else if (role == CrewRole.Driver && !entry.Crew.Any(member => member.Driver == stint.Driver))
            {
                drivers.Add(stint.Driver);
            }
        }

        return drivers;
    }

    private List<DriverId> Starter(Entry entry, ResultLine line)
    {
        foreach (var stint in line.Drivers)
        {
            if (stint.Started)
            {
                return [stint.Driver];
            }
        }

        return Drove(entry, line);
    }

    private List<DriverId> OfRace(Projection projection, Entry entry, ResultLine line)
    {
        var drivers = Drove(entry, line);
        drivers.AddRange(InRace(projection, entry).Where(driver => !drivers.Contains(driver)).ToList());
        return drivers;
    }

    private List<DriverId> InRace(Projection projection, Entry entry)
    {
        if (projection.InRace(entry.Id) is { } race)
        {
            return Drove(race.Entry, race.Line);
        }

        return projection.Round.Event is { } id && projection.Season.IndexOf(id).Entries.Find(entry.Id) is { } listed ? Listed(listed) : [];
    }
}
