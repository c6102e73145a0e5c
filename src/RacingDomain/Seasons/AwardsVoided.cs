namespace RacingDomain.Seasons;

/// <summary>What was scored in the rounds or sessions concerned is lost; nobody moves up.</summary>
/// <remarks>Immutable, compared by value. Places count no more for countback either.</remarks>
public sealed record AwardsVoided : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="entries">The cars.</param>
    /// <param name="competitors">The competitors.</param>
    /// <exception cref="ArgumentException">Nobody is named, an id is empty, or someone twice.</exception>
    public AwardsVoided(ValueArray<EntryId> entries = default, ValueArray<CompetitorRef> competitors = default)
    {
        Someone(entries, competitors);
        Entries = entries;
        Competitors = competitors;
    }

    /// <summary>The cars.</summary>
    public ValueArray<EntryId> Entries { get; }

    /// <summary>The competitors.</summary>
    public ValueArray<CompetitorRef> Competitors { get; }
}
