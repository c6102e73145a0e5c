using System.Text.Json.Nodes;
using RacingDomain.Json;
using RacingDomain.Seasons;

namespace RacingDomain.Testing.Changes;

/// <summary>Seasons made of others, that laws compare with them.</summary>
internal static class SeasonChanges
{
    /// <summary>The season without a car; those behind it close up, or its places stay vacant. Null if the rest does not go together.</summary>
    internal static Season? WithoutCar(Season season, EntryId car, bool closeUp = true)
    {
        var parts = new SeasonParts(season);
        parts.Events = parts.Events.Select(e => e.WithEntries(e.Entries.Where(entry => entry.Id != car).ToValueArray())).ToValueArray();
        parts.EachSession((_, session) => session.WithFeats(session.Feats.Where(feat => feat.Entry != car).ToValueArray()));
        parts.EachOrder((e, order) => WithoutCar(season.Event(e.Id), order, car, closeUp));
        return parts.Repaired();
    }

    /// <summary>The order without a car.</summary>
    internal static Classification WithoutCar(Event @event, Classification order, EntryId car, bool closeUp = true)
    {
        if (order.LineOf(car) is not { } gone)
        {
            return order;
        }

        var classes = @event.Entries.ToDictionary(entry => entry.Id, entry => entry.Class);
        var lines = order.Lines.Where(line => line != gone).Select(line =>
            closeUp && line.Position > gone.Position && (order.Basis == PositionBasis.Overall || classes[line.Entry] == classes[car])
                ? line.WithPosition(Position.Of(line.Position.Value.Number - 1), line.SharesPlace)
                : line).ToList();
        return order.WithLines(lines.Select(line => line.SharesPlace && !lines.Exists(other => other != line && other.Position == line.Position && (order.Basis == PositionBasis.Overall || classes[other.Entry] == classes[line.Entry]))
            ? line.WithPosition(line.Position)
            : line).ToValueArray());
    }

    /// <summary>The same facts, given in another order.</summary>
    internal static Season Turned(Season season)
    {
        var parts = new SeasonParts(season)
        {
            Classes = Reversed(season.Classes),
            Drivers = Reversed(season.Drivers),
            Teams = Reversed(season.Teams),
            Manufacturers = Reversed(season.Manufacturers),
            Rounds = Reversed(season.Rounds),
            Events = Reversed(season.Events),
            Registrations = Reversed(season.Registrations),
            Pairings = Reversed(season.Pairings),
        };
        parts.Events = parts.Events.Select(e => e.WithEntries(Reversed(e.Entries))).ToValueArray();
        parts.EachOrder((_, order) => order.WithLines(Reversed(order.Lines)));
        return parts.ToSeason();
    }

    /// <summary>The same season, in which drivers, cars, teams and makes have each other's ids, the last those of the first.</summary>
    internal static Season Renamed(Season season, IReadOnlyDictionary<string, string> names)
    {
        var document = JsonNode.Parse(SeasonJson.ToJson(new SeasonDocument(season), DocumentLayout.Compact))!;
        Rename(document, names);
        return SeasonJson.Read(document.ToJsonString()).Season;
    }

    /// <summary>The new id for every id; where an id would mean two things, it stays.</summary>
    internal static Dictionary<string, string> OtherNames(Season season)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        Reverse(season.Drivers.Select(driver => driver.Id.ToString()), names);
        Reverse(season.Events.SelectMany(e => e.Entries).Select(entry => entry.Id.ToString()), names);
        Reverse(season.Teams.Select(team => team.Id.ToString()), names);
        Reverse(season.Manufacturers.Select(make => make.Id.ToString()), names);
        return names;
    }

    /// <summary>An id that nobody has for every id.</summary>
    internal static Dictionary<string, string> NamesOfOthers(Season season) => OtherNames(season).Keys.ToDictionary(id => id, id => id + "-other", StringComparer.Ordinal);

    /// <summary>A competitor's id under other names; that of several is made of theirs.</summary>
    internal static string Renamed(string id, IReadOnlyDictionary<string, string> names) =>
        names.TryGetValue(id, out var name) ? name
        : id.Contains('+', StringComparison.Ordinal) ? string.Join('+', id.Split('+').Select(part => names.GetValueOrDefault(part, part)).Order(StringComparer.Ordinal))
        : string.Join('/', id.Split('/').Select(part => names.GetValueOrDefault(part, part)));

    private static void Reverse(IEnumerable<string> ids, Dictionary<string, string> names)
    {
        var sorted = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (sorted.Exists(names.ContainsKey))
        {
            return;
        }

        for (var i = 0; i < sorted.Count; i++)
        {
            names.Add(sorted[i], sorted[^(i + 1)]);
        }
    }

    private static void Rename(JsonNode node, IReadOnlyDictionary<string, string> names)
    {
        switch (node)
        {
            case JsonObject owner:
                foreach (var (name, value) in owner.ToList())
                {
                    if (name is "name" or "reason" or "extensions")
                    {
                        continue;
                    }

                    if (value is JsonValue text && text.TryGetValue<string>(out var id))
                    {
                        owner[name] = Renamed(id, names);
                    }
                    else if (value is not null)
                    {
                        Rename(value, names);
                    }
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (list[i] is JsonValue text && text.TryGetValue<string>(out var id))
                    {
                        list[i] = Renamed(id, names);
                    }
                    else if (list[i] is { } item)
                    {
                        Rename(item, names);
                    }
                }

                break;
        }
    }

    private static ValueArray<T> Reversed<T>(ValueArray<T> items) => items.Reverse().ToValueArray();
}
