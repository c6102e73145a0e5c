namespace RacingDomain.Standings;

/// <summary>What a place is, what it is to the competitor whose own it is as the championship counts, and whether points came with it.</summary>
[Flags]
internal enum PlaceFlags : ushort
{
    None = 0,

    /// <summary>It paid points.</summary>
    Paid = 1 << 0,

    /// <summary>It is that of a car that scored for him.</summary>
    Scoring = 1 << 1,

    /// <summary>It lists him: he took part, or was classified, in a session that the championship's listing looks at.</summary>
    Listing = 1 << 2,

    /// <summary>It is the first of his places in a race in which he took part.</summary>
    Started = 1 << 3,

    /// <summary>It is a win.</summary>
    Win = 1 << 4,

    /// <summary>It is one of the first three, where wins are counted.</summary>
    Podium = 1 << 5,

    /// <summary>It is a pole.</summary>
    Pole = 1 << 6,

    /// <summary>Countback looks at the place among the population.</summary>
    InCountback = 1 << 7,

    /// <summary>Countback looks at the official place.</summary>
    InCountbackOfficially = 1 << 8,

    /// <summary>There were points of the table, be they none in the end.</summary>
    Award = 1 << 9,

    /// <summary>There were points of another account.</summary>
    AwardApart = 1 << 10,

    /// <summary>There were points.</summary>
    Awards = Award | AwardApart,

    /// <summary>It is a win, a podium or a pole.</summary>
    Honours = Win | Podium | Pole,

    /// <summary>What says something of the place, and nothing of the competitor.</summary>
    OfPlaceAlone = Paid | Scoring,
}
