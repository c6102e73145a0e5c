using System.Runtime.CompilerServices;

namespace RacingDomain.Json;

/// <summary>The values of an object's members, for building the object.</summary>
internal readonly struct MemberValues(Frame frame, ReadContext context)
{
    /// <summary>Of the document that is read.</summary>
    public ReadContext Context => context;

    /// <summary>The value of a member, or its default when the document doesn't give one.</summary>
    public T Get<T>(Member<T> member) => CellOf<T>(member.Owner, member.Index) is { } cell ? cell.Value : member.Absent;

    /// <summary>The value of a member, or null when the document doesn't give one.</summary>
    public T? Get<T>(NullableMember<T> member)
        where T : struct => CellOf<T>(member.Owner, member.Index)?.Value;

    /// <summary>The cell of a member that could be read, or null.</summary>
    private Cell<T>? CellOf<T>(object owner, int index)
    {
        // The cell was made by the definition that made the handle, so that its type is known once the owner is.
        if (!ReferenceEquals(owner, frame.Owner))
        {
            throw new InvalidOperationException("This member belongs to another object.");
        }

        return (frame.Filled & (1UL << index)) == 0 ? null : Unsafe.As<Cell<T>>(frame.Cells[index]);
    }
}
