using RacingDomain.Seasons;

namespace RacingDomain.Tool.Views;

/// <summary>A season in one line.</summary>
internal static class SeasonSummary
{
    public static string Of(Season season)
    {
        var held = season.Rounds.Count(round => round.Status == RoundStatus.Held);
        return $"{season}, {PlainText.Of(season.Rounds.Length)} rounds ({PlainText.Of(held)} held), {PlainText.Of(season.Events.Length)} events, {PlainText.Of(season.Drivers.Length)} drivers, "
            + $"{PlainText.Of(season.Decisions.Length)} decisions";
    }
}
