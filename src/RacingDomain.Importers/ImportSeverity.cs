namespace RacingDomain.Importers;

/// <summary>What a diagnostic means for the season.</summary>
public enum ImportSeverity
{
    /// <summary>Something was read in a way that a person should know of; there is a season.</summary>
    Warning,

    /// <summary>There is no season until it is put right.</summary>
    Error,
}
