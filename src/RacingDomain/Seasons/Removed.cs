namespace RacingDomain.Seasons;

/// <summary>Cars are put out of the results as disqualified; the others move up unless the places stay vacant.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Removed : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="entries">The cars.</param>
    /// <param name="placesStayVacant">Whether nobody moves up.</param>
    /// <exception cref="ArgumentException">There is no entry, one is empty or stands twice.</exception>
    public Removed(ValueArray<EntryId> entries, bool placesStayVacant = false)
    {
        Entries = Some(entries, nameof(entries));
        PlacesStayVacant = placesStayVacant;
    }

    /// <summary>The cars.</summary>
    public ValueArray<EntryId> Entries { get; }

    /// <summary>Whether nobody moves up.</summary>
    public bool PlacesStayVacant { get; }
}
