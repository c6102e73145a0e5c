using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

/// <summary>Reads a season's document as always, and once more with each object on its own.</summary>
internal static class BothWays
{
    private static readonly DocumentFormat<SeasonDocument> Format =
        new(new("season", 1), "A season", SeasonCodecs.Document, SeasonProblems.Of, SeasonProblems.IsConsequence);

    /// <summary>Whether a document is good; that season and diagnostics are the same in both ways.</summary>
    internal static bool IsGood(byte[] utf8, DocumentLimits? limits = null)
    {
        var isGood = Format.TryRead(utf8, out var value, out var said, limits);

        // Who asks where objects stand gets each of them.
        _ = Format.TryRead(utf8, out var each, out var saidOfEach, limits ?? DocumentLimits.Default, null, default, new(ReferenceEqualityComparer.Instance));

        Assert.Equal(saidOfEach, said);
        Assert.Equal(each, value);
        return isGood;
    }
}
