using static RacingDomain.Importers.Tests.F1db.RealSeason;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>What the officials decided, in real seasons.</summary>
public class RealDecisionTests
{
    [SharedFact]
    public async Task A_new_entrant_begins_anew_in_2018_and_the_drivers_keep_their_points() // E72
    {
        var engine = await Of(2018);

        Assert.Equal("6 force-india/mercedes 59", engine.Text(Constructors, "force-india/mercedes", 12));
        Assert.Equal(Points.Of(18), engine.Row(Constructors, "force-india/mercedes", 13)!.Points);
        Assert.Equal("EX sahara-force-india/mercedes 0", engine.Text(Constructors, "sahara-force-india/mercedes"));
        Assert.Equal((Points.Of(30), Points.Of(29)), (engine.Row(Drivers, "sergio-perez", 12)!.Points, engine.Row(Drivers, "esteban-ocon", 12)!.Points));
        Assert.True(engine.Row(Drivers, "sergio-perez", 13)!.Points > Points.Of(30));
    }

    [SharedFact]
    public async Task A_driver_can_be_excluded_and_keep_his_results_in_1997() // E136, E131
    {
        var engine = await Of(1997);

        Assert.Equal("DSQ michael-schumacher 78", engine.Text(Drivers, "michael-schumacher"));
        Assert.Equal(5, engine.Row(Drivers, "michael-schumacher")!.Wins);
        Assert.Equal("2 heinz-harald-frentzen 42", engine.Text(Drivers, "heinz-harald-frentzen"));
        Assert.Equal("2 ferrari/ferrari 102", engine.Text(Constructors, "ferrari/ferrari"));
    }

    [SharedFact]
    public async Task Drivers_keep_points_that_their_constructors_lose_in_1995() // E138
    {
        var engine = await Of(1995);

        Assert.StartsWith("michael-schumacher 10, david-coulthard 6, gerhard-berger 4", engine.Paid(Drivers, 1), StringComparison.Ordinal);
        Assert.Equal("ferrari/ferrari 4, mclaren/mercedes 3, ferrari/ferrari 2, mclaren/mercedes 1", engine.Paid(Constructors, 1));
        Assert.Null(engine.Row(Constructors, "benetton/renault", 1));
    }

    [SharedFact]
    public async Task Points_of_a_constructor_are_taken_in_2020() // E140
    {
        var engine = await Of(2020);

        Assert.Equal(Points.Of(195), engine.Row(Constructors, "racing-point/bwt-mercedes")!.Points);
        var taken = Assert.Single(engine.Explain(Constructors, CompetitorId.Parse("racing-point/bwt-mercedes")).Adjustments);
        Assert.Equal(Points.Of(-15), taken.Points);
        Assert.Empty(engine.Ledger(Drivers).Adjustments);
    }

    [SkippableTheory]
    [InlineData(2003, 3, "giancarlo-fisichella 10, kimi-raikkonen 8, fernando-alonso 6")] // E145
    [InlineData(2008, 13, "felipe-massa 10, nick-heidfeld 8, lewis-hamilton 6")] // E144
    [InlineData(2023, 9, "max-verstappen 25, charles-leclerc 18, sergio-perez 15, lando-norris 12, fernando-alonso 10, carlos-sainz-jr 8, george-russell 6, lewis-hamilton 4, lance-stroll 2, pierre-gasly 1")] // E148
    public async Task Results_are_as_the_officials_left_them(int year, int round, string expected) =>
        Assert.StartsWith(expected, (await Of(year)).Paid(Drivers, round), StringComparison.Ordinal);
}
