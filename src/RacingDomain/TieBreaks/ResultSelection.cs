namespace RacingDomain.TieBreaks;

/// <summary>Which results a tie-break looks at.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record ResultSelection
{
    /// <summary>Creates a selection.</summary>
    /// <param name="sessions">The kinds of session; races if empty.</param>
    /// <param name="countedOnly">Whether dropped results are left out.</param>
    /// <param name="payingPlacesOnly">Whether places that paid nothing are left out.</param>
    /// <param name="basis">Which place is looked at.</param>
    /// <param name="scoringCarsOnly">Whether cars that did not score for the competitor are left out.</param>
    /// <param name="range">From which part of the season they are.</param>
    /// <exception cref="ArgumentException">A kind stands twice or an enumeration value is undefined.</exception>
    public ResultSelection(
        ValueArray<SessionKind> sessions = default,
        bool countedOnly = false,
        bool payingPlacesOnly = false,
        PlaceBasis basis = PlaceBasis.Population,
        bool scoringCarsOnly = true,
        ResultRange range = ResultRange.Season)
    {
        Sessions = sessions.IsEmpty ? [SessionKind.Race] : Require.AllDefined(sessions);
        CountedOnly = countedOnly;
        PayingPlacesOnly = payingPlacesOnly;
        Basis = Require.Defined(basis);
        ScoringCarsOnly = scoringCarsOnly;
        Range = Require.Defined(range);
    }

    /// <summary>All places in races, dropped or not.</summary>
    public static ResultSelection AllRaces { get; } = new();

    /// <summary>The kinds of session.</summary>
    public ValueArray<SessionKind> Sessions { get; }

    /// <summary>Whether dropped results are left out.</summary>
    public bool CountedOnly { get; }

    /// <summary>Whether places that paid nothing are left out.</summary>
    public bool PayingPlacesOnly { get; }

    /// <summary>Which place is looked at.</summary>
    public PlaceBasis Basis { get; }

    /// <summary>Whether cars that did not score for the competitor are left out.</summary>
    public bool ScoringCarsOnly { get; }

    /// <summary>From which part of the season the results are.</summary>
    public ResultRange Range { get; }

    /// <summary>The place of a result, or null if the selection leaves it out.</summary>
    /// <param name="result">The result.</param>
    public Position? PlaceOf(TieResult result)
    {
        Require.NotNull(result);
        return Sessions.Contains(result.Kind)
            && (!CountedOnly || result.Counted)
            && (!PayingPlacesOnly || result.Paid)
            && (!ScoringCarsOnly || result.Scoring)
            && (Range == ResultRange.Season || result.InPhase)
                ? (Basis == PlaceBasis.Official ? result.OfficialPlace : result.Place)
                : null;
    }

    /// <summary>The places of a competitor, best first, with the results that gave them.</summary>
    internal List<(Position Place, TieResult Result)> PlacesOf(TieRecord record)
    {
        var places = new List<(Position Place, TieResult Result)>(record.Results.Length);
        foreach (var result in record.Results)
        {
            if (PlaceOf(result) is { } place)
            {
                places.Add((place, result));
            }
        }

        places.Sort((a, b) => a.Place.CompareTo(b.Place));
        return places;
    }
}
