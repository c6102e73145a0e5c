using System.Globalization;
using System.Text;

namespace RacingDomain.Json;

/// <summary>Where a reader stands in a document. Cheap to move; the pointer text is made only for a diagnostic.</summary>
internal sealed class DocumentPath
{
    private Segment[] segments = new Segment[16];
    private int count;

    /// <summary>How many objects and lists one is in.</summary>
    public int Depth
    {
        get => count;
        set => count = value;
    }

    /// <summary>Goes into an object or a list.</summary>
    public void Push()
    {
        if (count == segments.Length)
        {
            Array.Resize(ref segments, count * 2);
        }

        segments[count++] = default;
    }

    /// <summary>Stands at a member of the object, or at the object itself when the member has no name that can be shown.</summary>
    public void At(string? name) => segments[count - 1].Name = name;

    /// <summary>Stands at an item of the list.</summary>
    public void At(int index) => segments[count - 1] = new() { Index = index, IsIndex = true };

    /// <summary>Leaves the object or list; what follows is about it as a whole.</summary>
    public void Pop() => count--;

    /// <summary>The pointer (RFC 6901), with something more below the place.</summary>
    public string ToPointer(string? below = null)
    {
        var pointer = new StringBuilder();
        foreach (var segment in segments.AsSpan(0, count))
        {
            if (segment.IsIndex)
            {
                pointer.Append('/').Append(segment.Index.ToString(CultureInfo.InvariantCulture));
            }
            else if (segment.Name is { } name)
            {
                pointer.Append('/').Append(Escape(name));
            }
        }

        if (below is not null)
        {
            pointer.Append('/').Append(Escape(below));
        }

        return pointer.ToString();
    }

    /// <summary>A member's name as one step of a pointer.</summary>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The member's name of one step of a pointer.</summary>
    public static string Unescape(string step) =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private struct Segment
    {
        public string? Name;
        public int Index;
        public bool IsIndex;
    }
}
