namespace RacingDomain.Scoring;

/// <summary>The kinds of correction.</summary>
public enum CorrectionKind
{
    /// <summary>The points so far, or a part of them, are taken at the start of a phase.</summary>
    Reset,

    /// <summary>The points that every contender starts a phase with.</summary>
    Base,

    /// <summary>The points by seed.</summary>
    Seed,

    /// <summary>The total of an account.</summary>
    Account,

    /// <summary>The points of the way that led into a phase.</summary>
    Way,

    /// <summary>The points by position at the end of a phase.</summary>
    Position,

    /// <summary>An average, or the best of several results of a round, in place of their sum; the average of all results in place of theirs.</summary>
    Average,

    /// <summary>What is missing to the least total.</summary>
    Floor,

    /// <summary>Points for attendance.</summary>
    Attendance,
}
