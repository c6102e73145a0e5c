namespace RacingDomain.Json;

/// <summary>A handle to a member of an object codec, with which the codec gets the member's value when it builds the object.</summary>
internal sealed class Member<T>(object owner, int index, T absent)
{
    /// <summary>Which object's member this is.</summary>
    public object Owner { get; } = owner;

    /// <summary>Its place in the definition.</summary>
    public int Index { get; } = index;

    /// <summary>The value when the document doesn't give one.</summary>
    public T Absent { get; } = absent;
}
