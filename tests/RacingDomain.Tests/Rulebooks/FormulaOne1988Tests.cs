using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>The bundled Formula One season of 1988, in which net and gross points differ at the top.</summary>
public class FormulaOne1988Tests
{
    private static readonly SeasonDocument Document = SeasonCatalogue.Find("formula-one-1988")!;
    private static readonly StandingsEngine Engine = new(Document.Season, RulebookCatalogue.Find(Document.Season.Rulebook)!);
    private static readonly ChampionshipId Drivers = ChampionshipId.Parse("drivers");

    [Fact]
    public void Senna_is_champion_by_his_best_eleven_results_and_Prost_has_more_points() // E104
    {
        var table = Engine.Table(Drivers);

        Assert.Equal("1 ayrton-senna 90 (94), 2 alain-prost 87 (105), 3 gerhard-berger 41", string.Join(", ", table.Text().Split(", ").Take(3)));
        Assert.Equal((8, 7), (table.Row("ayrton-senna").Wins, table.Row("alain-prost").Wins));
        Assert.Equal(Points.Of(3), table.Row("alain-prost").GapToLeader);
    }

    [Fact]
    public void The_dropped_results_are_named() // E104
    {
        var prost = Engine.Explain(Drivers, CompetitorId.Parse("alain-prost"));

        Assert.Equal(
            [
                "round 10 race: 6 (race: 2nd of 26), dropped: best 11 of the season count",
                "round 11 race: 6 (race: 2nd of 26), dropped: best 11 of the season count",
                "round 15 race: 6 (race: 2nd of 26), dropped: best 11 of the season count",
            ],
            prost.Awards.Where(award => !award.IsCounted).Select(award => award.ToString()));
        Assert.Equal(14, prost.Awards.Length);
        Assert.Equal(Points.Of(87), Points.Sum(prost.Awards.Where(award => award.IsCounted).Select(award => award.Award.Points)));
        Assert.Equal(Points.Of(105), prost.Row.Gross);
        var senna = Engine.Explain(Drivers, CompetitorId.Parse("ayrton-senna"));
        Assert.Equal([(13, 1), (14, 3)], senna.Awards.Where(award => !award.IsCounted).Select(award => (award.Award.Round, (int)award.Award.Points.Numerator)));
    }

    [Fact]
    public void McLaren_has_the_points_of_both_cars()
    {
        Assert.Equal("1 mclaren/honda 199, 2 ferrari/ferrari 65, 3 benetton/ford 39", string.Join(", ", Engine.Table(ChampionshipId.Parse("constructors")).Text().Split(", ").Take(3)));
        Assert.All(Engine.Tables(), table => Assert.Empty(table.Incomplete));
    }

    [Fact]
    public void The_document_names_its_source_and_comes_back()
    {
        Assert.Contains(Document.Season.Sources, source => source.Contains("F1DB", StringComparison.Ordinal) && source.Contains("CC BY 4.0", StringComparison.Ordinal));
        Assert.Equal(16, Document.Season.Rounds.Length);
        Assert.Equal(Document.Season, RoundTrip.Through(Document.Season));
    }
}
