namespace RacingDomain.Seasons;

/// <summary>How final a classification is.</summary>
public enum ClassificationStage
{
    /// <summary>Provisional.</summary>
    Provisional,

    /// <summary>Official.</summary>
    Official,

    /// <summary>Amended after it was official.</summary>
    Amended,
}
