namespace RacingDomain.Seasons;

/// <summary>What follows from a status.</summary>
public static class ResultStatusRules
{
    /// <summary>Whether a car with this status was put out of the results: disqualified or excluded. It holds no place.</summary>
    /// <param name="status">The status.</param>
    public static bool IsOut(this ResultStatus status) => status is ResultStatus.Disqualified or ResultStatus.Excluded;

    /// <summary>Whether a car with this status took part in the session; one that did not start, did not qualify or was withdrawn did not.</summary>
    /// <param name="status">The status.</param>
    public static bool TookPart(this ResultStatus status) =>
        status is not (ResultStatus.DidNotStart or ResultStatus.DidNotQualify or ResultStatus.Withdrawn);
}
