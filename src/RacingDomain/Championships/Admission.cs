namespace RacingDomain.Championships;

/// <summary>Who is admitted to a phase: contenders of the phase before, by one way after the other until the places are filled.</summary>
/// <remarks>
/// Immutable, compared by value. Competitors whom no tie-break parts are admitted or left out together, so that there can be more than were to be. Decisions
/// (<see cref="Seasons.AdmissionSettled"/>) admit others besides, or keep some out, whose places then go to the next.
/// </remarks>
public sealed record Admission
{
    /// <summary>Creates an admission.</summary>
    /// <param name="places">How many are admitted; null for all whom a way admits.</param>
    /// <param name="ways">The ways, the first first; by ranking if empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public Admission(int? places, params ValueArray<AdmissionWay> ways)
    {
        foreach (var way in ways)
        {
            Require.NotNull(way, nameof(ways));
        }

        Places = Require.AtLeast(1, places);
        Ways = ways.IsEmpty ? [AdmissionWay.ByRanking()] : ways;
    }

    /// <summary>How many are admitted; null for all whom a way admits.</summary>
    public int? Places { get; }

    /// <summary>The ways, the first first.</summary>
    public ValueArray<AdmissionWay> Ways { get; private init; }

    /// <summary>The first of the ranking.</summary>
    /// <param name="places">How many.</param>
    public static Admission OfFirst(int places) => new(places);

    /// <summary>The same admission with other ways.</summary>
    /// <param name="ways">The ways, the first first; by ranking if empty.</param>
    public Admission WithWays(ValueArray<AdmissionWay> ways) => new(Places, ways);
}
