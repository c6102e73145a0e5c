using System.Globalization;
using System.Text;

namespace RacingDomain.Json;

/// <summary>Where a reader stands in a document. Cheap to move; the pointer text is made only for a diagnostic.</summary>
internal sealed class DocumentPath
{
    // In place of the index of an item or a member.
    private const int Itself = -1;
    private const int ByName = -2;

    private Segment[] segments = new Segment[16];
    private int count;

    /// <summary>How many objects and lists one is in.</summary>
    public int Depth
    {
        get => count;
        set => count = value;
    }

    /// <summary>Goes into an object or a list.</summary>
    /// <param name="names">The names of the object's members; null for a list, or for an object whose members have names of their own.</param>
    public void Push(string[]? names = null)
    {
        if (count == segments.Length)
        {
            Array.Resize(ref segments, count * 2);
        }

        ref var segment = ref segments[count++];
        (segment.Names, segment.Index) = (names, Itself);
    }

    /// <summary>Stands at an item of the list, or at one of the object's members.</summary>
    public void At(int index) => segments[count - 1].Index = index;

    /// <summary>Stands at a member of any name, or at the object itself when the name can't be shown.</summary>
    public void At(string? name)
    {
        ref var segment = ref segments[count - 1];
        (segment.Name, segment.Index) = (name, name is null ? Itself : ByName);
    }

    /// <summary>Leaves the object or list; what follows is about it as a whole.</summary>
    public void Pop() => count--;

    /// <summary>The pointer (RFC 6901), with something more below the place.</summary>
    public string ToPointer(string? below = null)
    {
        var pointer = new StringBuilder();
        foreach (var segment in segments.AsSpan(0, count))
        {
            if (segment.Index != Itself)
            {
                pointer.Append('/').Append(segment.ToStep());
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
        public string[]? Names;
        public string? Name;
        public int Index;

        public readonly string ToStep() => Index == ByName ? Escape(Name!) : Names is null ? Index.ToString(CultureInfo.InvariantCulture) : Escape(Names[Index]);
    }
}
