namespace RacingDomain.Importers.AlKamel;

/// <summary>The makes of the manifest, known by a text that a vehicle's name contains: the longest first.</summary>
internal sealed class Makes(IReadOnlyDictionary<string, string> manufacturers, ImportDiagnostics diagnostics)
{
    private readonly List<(string Text, string Name)> texts = manufacturers
        .Select(make => (make.Key, make.Value))
        .OrderByDescending(make => make.Key.Length)
        .ThenBy(make => make.Key, StringComparer.Ordinal)
        .ToList();

    private readonly SortedDictionary<ManufacturerId, string> used = [];
    private readonly HashSet<string> unknown = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The makes that cars of the season are of.</summary>
    internal IReadOnlyDictionary<ManufacturerId, string> Used => used;

    /// <summary>The make of a row's car; null, with a warning for each vehicle, if it is not known.</summary>
    internal ManufacturerId? Of(TimingRow row)
    {
        if (row.Vehicle is not { } vehicle)
        {
            return null;
        }

        var name = texts.Find(make => vehicle.Contains(make.Text, StringComparison.OrdinalIgnoreCase)).Name;
        if (name is null)
        {
            if (unknown.Add(vehicle))
            {
                diagnostics.WarningAt("import.unknown-manufacturer", row.File, row.Line, $"The make of the vehicle {Quoted.Of(vehicle)} is not known; add a text of it to \"manufacturers\" of the manifest.");
            }

            return null;
        }

        var id = ManufacturerId.FromName(name);
        used[id] = name;
        return id;
    }
}
