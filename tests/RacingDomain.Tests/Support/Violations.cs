namespace RacingDomain.Tests.Support;

/// <summary>Reports everything that is wrong at once, one line each.</summary>
internal static class Violations
{
    public static void None(IEnumerable<string> violations)
    {
        var all = violations.Distinct().Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{all.Count} to mend:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
        }
    }
}
