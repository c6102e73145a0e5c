using RacingDomain.Json;
using RacingDomain.Seasons;

namespace RacingDomain.Tests.Support;

/// <summary>Takes a season the way to a document and back.</summary>
internal static class RoundTrip
{
    internal static Season Through(Season season)
    {
        var read = SeasonJson.Read(SeasonJson.ToJson(season)).Season;
        Assert.Equal(season, read);
        return read;
    }
}
