namespace RacingDomain.Json;

/// <summary>A handle to a member that is null when the document doesn't give it. Its cell holds the value as it is read, without null.</summary>
internal sealed class NullableMember<T>(object owner, int index)
    where T : struct
{
    /// <inheritdoc cref="Member{T}.Owner"/>
    public object Owner { get; } = owner;

    /// <inheritdoc cref="Member{T}.Index"/>
    public int Index { get; } = index;
}
