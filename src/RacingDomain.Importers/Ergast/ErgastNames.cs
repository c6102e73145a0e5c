using RacingDomain.Importers.Facts;

namespace RacingDomain.Importers.Ergast;

/// <summary>Finds those whom facts name by the ids of f1db among those of the API.</summary>
/// <remarks>
/// <para>
/// A driver: the name in kebab case, else the one whose first given name and whose family name it begins and ends with (<c>juan-manuel-fangio</c>, <c>carlos-sainz-jr</c>).
/// </para>
/// <para>
/// A constructor <c>chassis/engine</c>: the id or name in kebab case is both (<c>cooper-climax</c>), else the chassis alone (<c>mclaren</c>), else that with
/// <c>team-</c> before it (<c>team_lotus</c>). One of which the facts themselves bring the chassis has that id.
/// </para>
/// </remarks>
internal sealed class ErgastNames(ErgastData data, SeasonFacts facts) : IFactNames
{
    public DriverId? Find(DriverId driver)
    {
        var id = driver.ToString();
        var plain = id.EndsWith("-jr", StringComparison.Ordinal) ? id[..^3] : id;
        var exact = data.Drivers.Where(known => Kebab.Of($"{known.Value.Given} {known.Value.Family}") == id).Select(known => known.Key).ToList();
        var near = data.Drivers
            .Where(known => Kebab.Of(known.Value.Given.Split(' ', '-')[0]) is { } given && Kebab.Of(known.Value.Family) is { } family
                && plain.StartsWith(given + "-", StringComparison.Ordinal) && plain.EndsWith("-" + family, StringComparison.Ordinal))
            .Select(known => known.Key)
            .ToList();
        return (exact.Count > 0 ? exact : near) is [var one] ? DriverId.Parse(one) : null;
    }

    public CompetitorId? FindConstructor(CompetitorId constructor)
    {
        var chassis = constructor.ToString().Split('/')[0];
        if (facts.Manufacturers.Any(make => make.Id.ToString() == chassis))
        {
            return CompetitorId.Parse(chassis);
        }

        foreach (var name in new[] { constructor.ToString().Replace('/', '-'), chassis, "team-" + chassis })
        {
            var found = data.Constructors.Where(known => Kebab.Of(known.Key) == name || Kebab.Of(known.Value.Name) == name).Select(known => known.Key).ToList();
            if (found.Count > 0)
            {
                return found is [var one] ? CompetitorId.Parse(one) : null;
            }
        }

        return null;
    }
}
