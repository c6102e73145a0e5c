using RacingDomain.Championships;
using RacingDomain.Standings;
using static RacingDomain.Importers.Tests.F1db.RealSeason;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>What counts, who is ahead and who is listed in real seasons.</summary>
public class RealTitleTests
{
    [SharedFact]
    public async Task The_halves_of_1979_make_the_champion() // E103
    {
        var engine = await Of(1979);

        Assert.Equal(("1 jody-scheckter 51 (60)", "2 gilles-villeneuve 47 (53)"), (engine.Text(Drivers, "jody-scheckter"), engine.Text(Drivers, "gilles-villeneuve")));
        var best8 = new StandingsEngine(engine.Season, engine.Rulebook.With(engine.Rulebook.Find(Drivers)!.WithCounting(Counting.Best(8))));
        Assert.Equal(("2 jody-scheckter 51 (60)", "1 gilles-villeneuve 53"), (best8.Text(Drivers, "jody-scheckter"), best8.Text(Drivers, "gilles-villeneuve")));
    }

    [SharedFact]
    public async Task The_halves_of_1967_go_by_the_numbers_of_rounds() // E37
    {
        var engine = await Of(1967);

        Assert.Equal((11, "1 denny-hulme 51"), (engine.Season.Rounds.Length, engine.Text(Drivers, "denny-hulme")));
        Assert.Equal("2 jack-brabham 46 (48)", engine.Text(Drivers, "jack-brabham"));
        Assert.Equal("dropped: best 4 of the rounds from 7 on count", Assert.Single(engine.Explain(Drivers, CompetitorId.Parse("jack-brabham")).Awards, award => !award.IsCounted).Dropped);
    }

    [SharedFact]
    public async Task Level_points_of_1958_are_parted_by_all_results() // E108
    {
        // Third places, dropped or not: Hill has two, Behra and von Trips one each, and those two are level.
        var engine = await Of(1958);

        Assert.Equal(("10 phil-hill 9", "11 jean-behra 9", "11 wolfgang-von-trips 9"), (engine.Text(Drivers, "phil-hill"), engine.Text(Drivers, "jean-behra"), engine.Text(Drivers, "wolfgang-von-trips")));
    }

    [SharedFact]
    public async Task Wins_part_the_leaders_before_the_finale_of_2021() // E131, E132
    {
        var engine = await Of(2021);
        var (verstappen, hamilton) = (engine.Row(Drivers, "max-verstappen", 21)!, engine.Row(Drivers, "lewis-hamilton", 21)!);

        Assert.Equal(("369 1/2", "369 1/2"), (verstappen.Points.ToString(), hamilton.Points.ToString()));
        Assert.Equal((1, 2), (verstappen.Position!.Value.Number, hamilton.Position!.Value.Number));

        // Verstappen's win in a sprint is none of the nine.
        Assert.Equal((9, 8), (verstappen.Wins, hamilton.Wins));
    }

    [SharedFact]
    public async Task Pole_of_a_weekend_with_a_sprint_is_no_place_in_a_table_of_2021() // E95
    {
        // Silverstone: Hamilton was fastest on Friday, Verstappen won the sprint, and the rules pay neither for pole.
        var engine = await Of(2021);

        Assert.Equal("max-verstappen 3, lewis-hamilton 2, valtteri-bottas 1", engine.Paid(Drivers, 10, "sprint"));
        Assert.DoesNotContain(engine.Ledger(Drivers).Awards, award => award.Rule is not ("race" or "sprint" or "fastest-lap"));
    }

    [SharedFact]
    public async Task Who_was_never_classified_is_ranked_by_qualifying_in_2026() // E51
    {
        var engine = await Of(2026);
        var last = engine.Table(Drivers).Rows.Where(row => row.Points.IsZero).ToList();

        Assert.NotEmpty(last);
        Assert.All(engine.Season.Drivers.Where(driver => Qualified(engine, driver.Id)), driver => Assert.NotNull(engine.Row(Drivers, driver.Id.ToString())!.Position));

        // After the first round, those who retired are ranked by where they qualified.
        var first = engine.Table(Drivers, TablePoint.After(1));
        var classified = engine.Season.SessionsOf(1)[^1].Session.Classifications[^1].Lines.Count(line => line.Position is not null);
        Assert.True(first.Rows.Length > classified);
        Assert.All(first.Rows, row => Assert.NotNull(row.Position));
    }

    private static bool Qualified(StandingsEngine engine, DriverId driver) => engine.Season.Rounds
        .Where(round => round.Status == Seasons.RoundStatus.Held)
        .SelectMany(round => engine.Season.SessionsOf(round.Number))
        .Where(source => source.Session.Kind == SessionKind.Qualifying && source.Session.IsHeld)
        .Any(source => source.Session.Classifications[^1].Lines.Any(line => line.Position is not null
            && source.Event.Entries.First(entry => entry.Id == line.Entry).Crew.Any(member => member.Driver == driver) && line.Drivers.IsEmpty));
}
