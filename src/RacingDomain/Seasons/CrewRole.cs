namespace RacingDomain.Seasons;

/// <summary>What a member of a crew does in the car.</summary>
public enum CrewRole
{
    /// <summary>Drives.</summary>
    Driver,

    /// <summary>Reads the notes, as in rallying; competes for a title of his own.</summary>
    CoDriver,
}
