namespace RacingDomain.Seasons;

/// <summary>How sure a decision is.</summary>
public enum DecisionStatus
{
    /// <summary>Published by the officials or reported by a source.</summary>
    Documented,

    /// <summary>The only simple ruling that explains official totals.</summary>
    Inferred,
}
