namespace RacingDomain.Seasons;

/// <summary>Cars are placed behind all others of their class, in the order named.</summary>
/// <remarks>Immutable, compared by value. A car that held no place gets the last one; one that was put out of the results is classified again.</remarks>
public sealed record MovedToLast : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="entries">The cars, the best placed first.</param>
    /// <exception cref="ArgumentException">There is no entry, one is empty or stands twice.</exception>
    public MovedToLast(params ValueArray<EntryId> entries) => Entries = Some(entries, nameof(entries));

    /// <summary>The cars, the best placed first.</summary>
    public ValueArray<EntryId> Entries { get; }
}
