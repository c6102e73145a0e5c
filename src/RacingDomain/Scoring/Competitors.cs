using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The competitors of one championship, each made once.</summary>
internal sealed class Competitors(Season season, CompetitorKind kind, string? group, Dictionary<CompetitorId, Competitor>? made = null)
{
    private readonly Dictionary<CompetitorId, Competitor> known = made ?? [];

    internal Competitor OfDriver(DriverId driver)
    {
        var id = CompetitorId.Parse(driver.ToString());
        return known.TryGetValue(id, out var competitor) ? competitor : Add(id, season.Driver(driver).Name);
    }

    /// <summary>The competitor of an id, also one without a result.</summary>
    internal Competitor Named(CompetitorId id) => Get(id, () => NameOf(id) ?? id.ToString());

    /// <summary>Those whom a car competes for, given the drivers credited with it.</summary>
    internal void Collect(Entry entry, List<DriverId> drivers, List<Competitor> into)
    {
        switch (kind)
        {
            case CompetitorKind.Driver:
                foreach (var driver in drivers)
                {
                    into.Add(OfDriver(driver));
                }

                break;
            case CompetitorKind.Pairing:
                CollectPairings(drivers, into);
                break;
            case CompetitorKind.Nation:
                foreach (var nation in drivers.Select(driver => season.Driver(driver).Nation).OfType<NationId>().Distinct())
                {
                    into.Add(Get(CompetitorId.Parse(nation.ToString()), nation.ToString));
                }

                break;
            default:
                if (OfCar(entry) is { } competitor)
                {
                    into.Add(competitor);
                }

                break;
        }
    }

    private string? NameOf(CompetitorId id)
    {
        var text = id.ToString();
        return kind switch
        {
            CompetitorKind.Driver => season.Driver(DriverId.Parse(text)).Name,
            CompetitorKind.Team => season.Team(TeamId.Parse(text)).Name,
            CompetitorKind.Manufacturer or CompetitorKind.EngineMaker => season.Manufacturer(ManufacturerId.Parse(text)).Name,
            CompetitorKind.Constructor => string.Join('-', text.Split('/').Distinct().Select(part => season.Manufacturers.FirstOrDefault(make => make.Id.ToString() == part)?.Name ?? part)),
            _ => season.Events.SelectMany(e => e.Entries).Select(OfCar).FirstOrDefault(competitor => competitor?.Id == id)?.Name,
        };
    }

    private Competitor? OfCar(Entry entry) => kind switch
    {
        CompetitorKind.Entry => Get(
            CompetitorId.Parse(entry.Id.ToString()),
            () => entry.Team is { } team ? $"{entry.Id} {season.Team(team).Name}" : entry.Id.ToString()),
        CompetitorKind.Team => entry.Team is { } team ? Get(CompetitorId.Parse(team.ToString()), () => season.Team(team).Name) : null,
        CompetitorKind.Manufacturer => entry.Manufacturer is { } make ? Get(CompetitorId.Parse(make.ToString()), () => season.Manufacturer(make).Name) : null,
        CompetitorKind.EngineMaker => entry.Engine is { } engine ? Get(CompetitorId.Parse(engine.ToString()), () => season.Manufacturer(engine).Name) : null,
        CompetitorKind.Constructor => OfConstructor(entry),
        CompetitorKind.Group => entry.Groups.FirstOrDefault(g => g.Kind == group) is { } member ? Get(member.Id, () => member.Name) : null,
        _ => null,
    };

    private Competitor? OfConstructor(Entry entry)
    {
        if (entry.Manufacturer is not { } chassis)
        {
            return null;
        }

        if (entry.Engine is not { } engine)
        {
            return Get(CompetitorId.Parse(chassis.ToString()), () => season.Manufacturer(chassis).Name);
        }

        return Get(
            CompetitorId.Parse($"{chassis}/{engine}"),
            () => chassis == engine ? season.Manufacturer(chassis).Name : $"{season.Manufacturer(chassis).Name}-{season.Manufacturer(engine).Name}");
    }

    private void CollectPairings(List<DriverId> drivers, List<Competitor> into)
    {
        var declared = season.Pairings.Where(pairing => pairing.Drivers.All(drivers.Contains)).ToList();
        if (declared.Count == 0 && drivers.Count > 0)
        {
            declared.Add(new DriverPairing(drivers));
        }

        foreach (var pairing in declared)
        {
            into.Add(Get(pairing.Id, () => string.Join(" / ", pairing.Drivers.Select(driver => season.Driver(driver).Name))));
        }
    }

    private Competitor Get(CompetitorId id, Func<string> name) => known.TryGetValue(id, out var competitor) ? competitor : Add(id, name());

    private Competitor Add(CompetitorId id, string name)
    {
        // To find the name of a car is to make the competitor.
        _ = known.TryAdd(id, new Competitor(kind, id, name));
        return known[id];
    }
}
