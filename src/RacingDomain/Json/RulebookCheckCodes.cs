namespace RacingDomain.Json;

/// <summary>The codes of what <see cref="RulebookCheck"/> finds in rulebooks that can be read. They don't change between versions.</summary>
public static class RulebookCheckCodes
{
    /// <summary>Warning: a scale pays a place more than the one before, or, where the fewest points win, less.</summary>
    public const string ScaleNotDecreasing = "check.scale-not-decreasing";

    /// <summary>Error: a scale says who gets something below its table, but not what.</summary>
    public const string TailWithoutValue = "check.tail-without-value";

    /// <summary>Warning: a scale has nothing but a tail, so that every place pays the same without end.</summary>
    public const string TailWithoutEnd = "check.tail-without-end";

    /// <summary>Error: no car of any session can earn a bonus.</summary>
    public const string BonusNeverEarned = "check.bonus-never-earned";

    /// <summary>Error: a rule is for no session at all.</summary>
    public const string RuleNeverApplies = "check.rule-never-applies";

    /// <summary>Warning: a case stands behind one that is for every session, so that it is never used.</summary>
    public const string CaseNeverReached = "check.case-never-reached";

    /// <summary>Warning: two rules pay for places of the same sessions.</summary>
    public const string PaysTwice = "check.pays-twice";

    /// <summary>Error: more results count than there are.</summary>
    public const string CountsTooMany = "check.counts-too-many";

    /// <summary>Error: as many results are dropped as there are, or more.</summary>
    public const string DropsEverything = "check.drops-everything";

    /// <summary>Warning: a round is in no part of the season, so that it does not count.</summary>
    public const string RoundInNoPart = "check.round-in-no-part";

    /// <summary>Warning: a chain of tie-breaks can end with competitors who are level, and does not say what becomes of them.</summary>
    public const string TieLeftOpen = "check.tie-left-open";

    /// <summary>Error: the counting names a rule that the points system does not have.</summary>
    public const string UnknownRule = "check.unknown-rule";

    /// <summary>Error: the season has no such class.</summary>
    public const string UnknownClass = "check.unknown-class";

    /// <summary>Error, or a warning while rounds are still to come: the season has no session of the kinds named.</summary>
    public const string UnknownSessionKind = "check.unknown-session-kind";

    /// <summary>Error, or a warning while rounds are still to come: the season has no such session.</summary>
    public const string UnknownSession = "check.unknown-session";

    /// <summary>Error, or a warning while rounds are still to come: the season has no such checkpoint.</summary>
    public const string UnknownCheckpoint = "check.unknown-checkpoint";

    /// <summary>Error: the season has no such event.</summary>
    public const string UnknownEvent = "check.unknown-event";

    /// <summary>Error: the season has no such round.</summary>
    public const string UnknownRound = "check.unknown-round";

    /// <summary>Error: no entry of the season belongs to a group of the kind that competes.</summary>
    public const string UnknownGroup = "check.unknown-group";

    /// <summary>Warning: no session of the season has such a feat.</summary>
    public const string UnknownFeat = "check.unknown-feat";

    /// <summary>Warning: no car of the season has such a measure.</summary>
    public const string UnknownMeasure = "check.unknown-measure";

    /// <summary>Error: a phase or a ranking goes by an account into which nothing is paid.</summary>
    public const string UnknownAccount = "check.unknown-account";

    /// <summary>Warning: the table goes by an average, and one good result suffices for the best.</summary>
    public const string AverageOfFew = "check.average-of-few";

    /// <summary>Warning: a phase admits more than there are contenders in the phase before.</summary>
    public const string AdmitsEveryone = "check.admits-everyone";
}
