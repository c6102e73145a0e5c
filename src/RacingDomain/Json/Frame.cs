namespace RacingDomain.Json;

/// <summary>The values of one object's members while the object is read: one typed cell per member, so that nothing is boxed.</summary>
internal sealed class Frame(object owner, object[] cells)
{
    /// <summary>Whose members these are.</summary>
    public object Owner { get; } = owner;

    /// <summary>A <see cref="Cell{T}"/> for each member.</summary>
    public object[] Cells { get; } = cells;

    /// <summary>The members found so far, a bit for each.</summary>
    public ulong Seen { get; set; }

    /// <summary>Those of them that could be read. What a cell holds counts only if its bit is set.</summary>
    public ulong Filled { get; set; }
}
