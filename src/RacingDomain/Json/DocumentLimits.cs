namespace RacingDomain.Json;

/// <summary>How much of an untrusted document is read before it is refused.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DocumentLimits
{
    // Reading calls itself once per level, so the depth that a caller may ask for is bounded by the stack.
    private const int DeepestAllowed = 512;

    /// <summary>Sets the limits.</summary>
    /// <param name="maximumBytes">The largest document, in bytes of UTF-8: 1 or more.</param>
    /// <param name="maximumDepth">The deepest nesting of objects and lists: 1 to 512.</param>
    /// <param name="maximumItems">The largest number of members and list items in the whole document: 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its range.</exception>
    public DocumentLimits(int maximumBytes = 128 * 1024 * 1024, int maximumDepth = 64, int maximumItems = 5_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumBytes, Array.MaxLength);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumDepth, DeepestAllowed);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumItems, 1);
        MaximumBytes = maximumBytes;
        MaximumDepth = maximumDepth;
        MaximumItems = maximumItems;
    }

    /// <summary>128 MB, 64 levels, five million members and items.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>The largest document, in bytes of UTF-8.</summary>
    public int MaximumBytes { get; }

    /// <summary>The deepest nesting of objects and lists; the document itself is at level 1.</summary>
    public int MaximumDepth { get; }

    /// <summary>The largest number of members and list items in the whole document.</summary>
    public int MaximumItems { get; }
}
