namespace RacingDomain;

/// <summary>Who competes for a title.</summary>
public enum CompetitorKind
{
    /// <summary>A person.</summary>
    Driver,

    /// <summary>The set of drivers who share a car all season.</summary>
    Pairing,

    /// <summary>A season entry, usually known by its car number; a "team" in IMSA's sense.</summary>
    Entry,

    /// <summary>The organisation that enters cars.</summary>
    Team,

    /// <summary>The make of the car.</summary>
    Manufacturer,

    /// <summary>Chassis and engine together, as in Formula One.</summary>
    Constructor,

    /// <summary>The maker of the engine.</summary>
    EngineMaker,

    /// <summary>The nation of the driver.</summary>
    Nation,

    /// <summary>A grouping of the series' own, named by the entries (<c>owner</c>, <c>academy</c>, ...).</summary>
    Group,
}
