namespace RacingDomain.Seasons;

/// <summary>These cars come first in their class, in this order; the others follow in the order they had.</summary>
/// <remarks>Immutable, compared by value. A car that was put out of the results is classified again.</remarks>
public sealed record Reordered : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="entries">The cars, the first first.</param>
    /// <exception cref="ArgumentException">There is no entry, one is empty or stands twice.</exception>
    public Reordered(params ValueArray<EntryId> entries) => Entries = Some(entries, nameof(entries));

    /// <summary>The cars, the first first.</summary>
    public ValueArray<EntryId> Entries { get; }
}
