namespace RacingDomain.TieBreaks;

/// <summary>Which place of a car a tie-break looks at.</summary>
public enum PlaceBasis
{
    /// <summary>The place within the championship's population: in class, among makes.</summary>
    Population,

    /// <summary>The place in the whole session.</summary>
    Official,
}
