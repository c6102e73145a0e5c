namespace RacingDomain.Seasons;

/// <summary>The people, teams or makes of a season in the making, found by id or by name.</summary>
internal sealed class NameRegistry<TId, T>(Func<string, T> create, Func<T, TId> idOf, Func<T, string> nameOf)
    where TId : struct, ITextId<TId>
    where T : class
{
    private readonly Dictionary<string, T> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> idByName = new(StringComparer.Ordinal);
    private readonly HashSet<string> declared = new(StringComparer.Ordinal);

    internal ValueArray<T> Items => byId.Values.ToValueArray();

    /// <summary>Adds someone, or takes the place of who was so far known by name only.</summary>
    internal void Declare(T item)
    {
        var id = idOf(item).ToString()!;
        if (!declared.Add(id))
        {
            throw new ArgumentException($"{Quoted.Of(id)} is declared already; a namesake needs an id of his own.", nameof(item));
        }

        byId[id] = item;
        idByName.TryAdd(nameOf(item), id);
    }

    /// <summary>The id of who has this id or name; a new name makes someone new.</summary>
    internal TId Resolve(string text)
    {
        Require.Text(text);
        if (byId.TryGetValue(text, out var item) || (idByName.TryGetValue(text, out var known) && byId.TryGetValue(known, out item)))
        {
            return idOf(item);
        }

        var created = create(text);
        var id = idOf(created);
        byId.TryAdd(id.ToString()!, created);
        idByName.Add(text, id.ToString()!);
        return id;
    }
}
