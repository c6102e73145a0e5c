using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>What a session brought to a championship award by award and place by place.</summary>
/// <param name="awards">Who got how much, in the order of the awards with reasons.</param>
/// <param name="places">The places of cars as competitors' own.</param>
/// <param name="cars">The car of each place.</param>
internal sealed class ScoreDetail(AwardLine[] awards, PlaceLine[] places, Entry[] cars)
{
    internal static readonly ScoreDetail None = new([], [], []);

    internal AwardLine[] Awards => awards;

    internal PlaceLine[] Places => places;

    internal Entry[] Cars => cars;

    /// <summary>What those of several classes make together.</summary>
    internal static ScoreDetail Of(IReadOnlyList<ScoreDetail> parts) =>
        new([.. parts.SelectMany(part => part.Awards)], [.. parts.SelectMany(part => part.Places)], [.. parts.SelectMany(part => part.Cars)]);
}
