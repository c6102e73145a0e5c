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

    /// <summary>There is a place at all, in a session in which wins are counted, and that decides who is listed.</summary>
    Classified = 1 << 2,

    /// <summary>There is a place at all, in qualifying, and that decides who is listed.</summary>
    Qualified = 1 << 3,

    /// <summary>He took part in more than practice, and that decides who is listed.</summary>
    TookPart = 1 << 4,

    /// <summary>It is the first of his places in a race in which he took part.</summary>
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

    /// <summary>What decides who is listed.</summary>
    Listing = Classified | Qualified | TookPart,

    /// <summary>What says something of the place, and nothing of the competitor.</summary>
    OfPlaceAlone = Paid | Scoring,
}
