namespace RacingDomain.Seasons;

/// <summary>A season that breaks rules of the domain.</summary>
public sealed class SeasonException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">All that is wrong, at least one.</param>
    public SeasonException(ValueArray<SeasonProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>All that is wrong.</summary>
    public ValueArray<SeasonProblem> Problems { get; }

    private static string Describe(ValueArray<SeasonProblem> problems)
    {
        var lines = problems.Take(5).Select(problem => problem.ToString());
        var rest = problems.Length > 5 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\n... and {problems.Length - 5} more.") : "";
        return "The season breaks rules of the domain." + "\n" + string.Join("\n", lines) + rest;
    }
}
