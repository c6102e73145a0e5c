using System.Runtime.CompilerServices;

namespace RacingDomain.Json;

/// <summary>Stands for the storage that a codec keeps while a document is read, so that nothing is allocated for each value.</summary>
internal abstract class ScratchKey
{
    protected ScratchKey() => Hash = RuntimeHelpers.GetHashCode(this);

    public int Hash { get; }

    /// <summary>New storage, for one document.</summary>
    public abstract object NewStorage();
}

/// <inheritdoc/>
internal sealed class ScratchKey<T>(Func<T> make) : ScratchKey
    where T : class
{
    /// <summary>The storage for the document that is read.</summary>
    public T In(ReadContext context) => Unsafe.As<T>(context.Scratch.Of(this));

    public override object NewStorage() => make();
}
