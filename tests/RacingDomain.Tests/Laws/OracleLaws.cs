using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Testing.Generators;
using RacingDomain.Tests.Oracle;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Laws;

/// <summary>The engine agrees with standings worked out by hand.</summary>
public sealed class OracleLaws
{
    private static readonly Points[] Values = [9, 6, 4, 3, 2, 1];

    [Fact]
    public void The_engine_agrees_with_standings_worked_out_by_hand() => Property.Holds(
        Case.Of((season, rules) => new Case(RacesOnly(season.Plain()), rules)),
        found =>
        {
            var season = found.Season();
            int? best = found.Rules.Counting == 0 ? null : found.Rules.Counting;
            ClassId? @class = found.Rules.Class == 0 ? null : SeasonRecipe.ClassOf(found.Rules.Class - 1);
            var title = Title(
                Paying(RaceRule(Scale.Of(Values))),
                population: new Population(@class is { } id ? [id] : []),
                counting: best is { } results ? Counting.Best(results) : null,
                ranking: new Ranking(tieBreaks: new TieBreakChain(new Countback())));
            foreach (var table in Engine(season, title).History(title.Id))
            {
                Assert.Equal(
                    SimpleStandings.Of(season, Values, @class, best, table.AfterRound),
                    table.Rows.Select(row => (row.Position!.Value.Number, row.Competitor.Id.ToString(), row.Points, row.Gross)));
            }
        },
        300);

    private static SeasonRecipe RacesOnly(SeasonRecipe season) => season with
    {
        Rounds = season.Rounds.Select(round => round with { Sessions = round.Sessions.Where(session => session.Kind == SessionKind.Race).ToValueArray() }).ToValueArray(),
    };
}
