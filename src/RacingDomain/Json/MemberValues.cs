using System.Runtime.CompilerServices;

namespace RacingDomain.Json;

/// <summary>The values of an object's members, for building the object.</summary>
internal readonly struct MemberValues(Frame frame, ReadContext context)
{
    /// <summary>Of the document that is read.</summary>
    public ReadContext Context => context;

    /// <summary>The value of a member, or its default when the document doesn't give one.</summary>
    public T Get<T>(Member<T> member)
    {
        // The cell was made by the definition that made the handle, so that its type is known once the owner is.
        if (!ReferenceEquals(member.Owner, frame.Owner))
        {
            throw new InvalidOperationException("This member belongs to another object.");
        }

        return (frame.Filled & (1UL << member.Index)) == 0 ? member.Absent : Unsafe.As<Cell<T>>(frame.Cells[member.Index]).Value;
    }
}
