namespace RacingDomain.Importers.Ergast;

/// <summary>What a response holds of a race weekend.</summary>
internal enum ErgastSession
{
    /// <summary>The calendar alone.</summary>
    Calendar,

    /// <summary>The results of the race.</summary>
    Race,

    /// <summary>The results of qualifying.</summary>
    Qualifying,

    /// <summary>The results of the sprint.</summary>
    Sprint,
}
