namespace RacingDomain.Scoring;

/// <summary>A number that a scale can depend on.</summary>
public enum FieldCount
{
    /// <summary>The cars of the population in the order of the session, whatever became of them.</summary>
    Cars,

    /// <summary>Those of them that took part.</summary>
    Starters,

    /// <summary>Those of them that were classified.</summary>
    Classified,

    /// <summary>The competitors of the championship: those registered for it, or else all in the entry lists of its rounds.</summary>
    Entrants,
}
