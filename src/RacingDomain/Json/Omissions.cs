using System.Globalization;
using System.Text;

namespace RacingDomain.Json;

/// <summary>What was left out of a document's lists, maps and members because it is broken, so that the rest can be checked all the same.</summary>
internal sealed class Omissions
{
    // There is a diagnostic for nearly each, so there are never many in a document that people write.
    private const int Most = 10_000;

    private readonly HashSet<string> pointers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> items = new(StringComparer.Ordinal);

    /// <summary>How much was left out.</summary>
    public int Count { get; private set; }

    /// <summary>Notes a member or a map's value that was left out.</summary>
    public void AddMember(string pointer)
    {
        Count++;
        if (pointers.Count < Most)
        {
            _ = pointers.Add(pointer);
        }
    }

    /// <summary>Notes a list's item that was left out.</summary>
    public void AddItem(string pointer, int index)
    {
        Count++;
        if (pointers.Count >= Most)
        {
            return;
        }

        _ = pointers.Add(pointer);
        var list = pointer[..pointer.LastIndexOf('/')];
        if (!items.TryGetValue(list, out var indexes))
        {
            items.Add(list, indexes = []);
        }

        indexes.Add(index);
    }

    /// <summary>Whether something is missing at a place or below it.</summary>
    public bool IsIncomplete(string pointer) =>
        pointers.Contains(pointer) || pointers.Any(p => p.Length > pointer.Length && p[pointer.Length] == '/' && p.StartsWith(pointer, StringComparison.Ordinal));

    /// <summary>Whether a list was left out, or one of its items.</summary>
    public bool LacksItems(string list) => items.ContainsKey(list) || pointers.Contains(list);

    /// <summary>Whether something was left out at such a place.</summary>
    public bool Any(Func<string, bool> isThere) => pointers.Any(isThere);

    /// <summary>Whether a place was left out, or something that it is in.</summary>
    public bool IsLeftOut(string pointer)
    {
        for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (pointers.Contains(pointer[..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pointer in the document for one whose indexes count only the items that were kept.</summary>
    public string ToDocument(string pointer)
    {
        if (items.Count == 0)
        {
            return pointer;
        }

        var result = new StringBuilder();
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var place = step;
            if (items.TryGetValue(result.ToString(), out var missing) && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                foreach (var gap in missing)
                {
                    index += gap <= index ? 1 : 0;
                }

                place = index.ToString(CultureInfo.InvariantCulture);
            }

            result.Append('/').Append(place);
        }

        return result.ToString();
    }
}
