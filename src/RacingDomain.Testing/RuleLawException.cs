namespace RacingDomain.Testing;

/// <summary>A rulebook breaks a law.</summary>
public sealed class RuleLawException : Exception
{
    internal RuleLawException(RuleLawReport report)
        : base(report.ToString()) => Report = report;

    /// <summary>What was tried, with the counterexample.</summary>
    public RuleLawReport Report { get; }
}
