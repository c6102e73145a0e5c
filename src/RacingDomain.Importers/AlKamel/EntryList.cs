using RacingDomain.Importers.Timing;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>The cars of one event: as the race lists them, else as the first session does that has them.</summary>
internal sealed class EntryList(IReadOnlyDictionary<CarNumber, CarNumber> aliases, Makes makes, NameBook<TeamId> teams, ImportDiagnostics diagnostics)
{
    private readonly Dictionary<EntryId, Entry> entries = [];
    private readonly List<EntryId> order = [];

    internal ValueArray<Entry> Entries => order.Select(id => entries[id]).ToValueArray();

    /// <summary>The season entry of a car number in this round.</summary>
    internal EntryId IdOf(CarNumber number) => EntryId.Parse((aliases.TryGetValue(number, out var entry) ? entry : number).ToString());

    internal Entry? Find(CarNumber number) => entries.GetValueOrDefault(IdOf(number));

    /// <summary>Enters the car of a row; false, with a diagnostic, if it cannot be.</summary>
    internal bool Enter(TimingRow row)
    {
        var id = IdOf(row.Number);
        if (entries.TryGetValue(id, out var known))
        {
            if (known.Number != row.Number)
            {
                diagnostics.ErrorAt("import.duplicate-car", row.File, row.Line, $"The cars {known.Number} and {row.Number} are both the season entry {id} in this round; correct \"entryAliases\" of the manifest.");
                return false;
            }

            if (row.Class is { } other && other != known.Class)
            {
                diagnostics.ErrorAt("import.duplicate-car", row.File, row.Line, $"The car {row.Number} is of the class {other} here, but of {known.Class} in another session of the event.");
                return false;
            }

            return true;
        }

        if (row.Class is null)
        {
            diagnostics.ErrorAt("import.unknown-class", row.File, row.Line, $"The class of the car {row.Number} is not known: give it, for no other session of the event has the car.");
            return false;
        }

        entries.Add(id, new Entry(
            row.Number,
            row.Drivers.Select(driver => new CrewMember(driver.Id, driver.Rating)).ToValueArray(),
            id,
            row.Class,
            TeamOf(row),
            makes.Of(row)));
        order.Add(id);
        return true;
    }

    private TeamId? TeamOf(TimingRow row)
    {
        if (row.Team is not { } name)
        {
            return null;
        }

        var id = TeamId.FromName(name);
        teams.Count(id, name);
        return id;
    }
}
