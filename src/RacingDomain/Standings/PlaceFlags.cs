namespace RacingDomain.Standings;

/// <summary>What a place is, and what it is to the competitor whose own it is as the championship counts.</summary>
[Flags]
internal enum PlaceFlags : ushort
{
    None = 0,

    /// <summary>It paid points.</summary>
    Paid = 1 << 0,

    /// <summary>It is that of a car that scored for him.</summary>
    Scoring = 1 << 1,

    /// <summary>There is a place at all, in a session in which wins are counted.</summary>
    Classified = 1 << 2,

    /// <summary>There is a place at all, in qualifying.</summary>
    Qualified = 1 << 3,

    /// <summary>He took part in more than practice.</summary>
    TookPart = 1 << 4,

    /// <summary>He took part in a race.</summary>
    Started = 1 << 5,

    /// <summary>It is a win.</summary>
    Win = 1 << 6,

    /// <summary>It is one of the first three, where wins are counted.</summary>
    Podium = 1 << 7,

    /// <summary>It is a pole.</summary>
    Pole = 1 << 8,

    /// <summary>Countback looks at the place among the population.</summary>
    InCountback = 1 << 9,

    /// <summary>Countback looks at the official place.</summary>
    InCountbackOfficially = 1 << 10,

    /// <summary>It is a win, a podium or a pole.</summary>
    Honours = Win | Podium | Pole,
}
