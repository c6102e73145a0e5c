using static RacingDomain.Importers.Tests.F1db.RealSeason;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>Cars without a claim, vacant places, and constructors by their best cars in real results.</summary>
public class RealPlacesTests
{
    [SharedFact]
    public async Task Formula_two_cars_are_looked_through_in_1967() => // E38
        Assert.Equal("denny-hulme 9, jack-brabham 6, chris-amon 4, john-surtees 3, jo-bonnier 2, guy-ligier 1", (await Of(1967)).Paid(Drivers, 7));

    [SharedFact]
    public async Task Second_cars_keep_their_places_in_1984() // E39
    {
        var engine = await Of(1984);

        Assert.Equal("niki-lauda 9, michele-alboreto 6, riccardo-patrese 4, stefan-johansson 3", engine.Paid(Drivers, 14));
        Assert.Null(engine.Row(Drivers, "gerhard-berger"));
        Assert.Null(engine.Row(Drivers, "jo-gartner"));
    }

    [SharedFact]
    public async Task A_vacant_place_stays_empty_in_1983() => // E41
        Assert.Equal("nelson-piquet 9, niki-lauda 4, jacques-laffite 3, patrick-tambay 2, marc-surer 1", (await Of(1983)).Paid(Drivers, 1));

    [SharedFact]
    public async Task Results_that_are_deleted_close_up_in_1984() // E42
    {
        var engine = await Of(1984);

        // Monaco and Detroit, where cars of the excluded team had come third and second.
        Assert.Contains("rene-arnoux 2", engine.Paid(Drivers, 6), StringComparison.Ordinal);
        Assert.Contains("elio-de-angelis 6", engine.Paid(Drivers, 8), StringComparison.Ordinal);
        Assert.DoesNotContain(engine.Ledger(Drivers).Awards, award => award.Competitor.Id.ToString() is "stefan-bellof" or "martin-brundle");
        Assert.Equal("DSQ tyrrell/ford 0", engine.Text(Constructors, "tyrrell/ford"));
    }

    [SharedFact]
    public async Task A_constructor_is_a_chassis_with_an_engine_in_1979() // E71
    {
        var engine = await Of(1979);

        Assert.Equal("8 brabham/alfa-romeo 7", engine.Text(Constructors, "brabham/alfa-romeo"));
        Assert.Null(engine.Row(Constructors, "brabham/ford"));
        Assert.Contains(engine.Season.Events[^1].Entries, entry => (entry.Manufacturer.ToString(), entry.Engine.ToString()) == ("brabham", "ford"));
    }

    [SharedFact]
    public async Task Drivers_and_constructors_are_paid_by_other_rules_in_1958_and_1961() // E73, E74, E75, E76
    {
        var engine = await Of(1958);
        Assert.Equal("stirling-moss 8, luigi-musso 6, mike-hawthorn 4, juan-manuel-fangio 3, jean-behra 2", engine.Paid(Drivers, 1));
        Assert.Equal("juan-manuel-fangio 1", engine.Paid(Drivers, 1, "fastest-lap"));
        Assert.Equal("cooper/climax 8, ferrari/ferrari 6, maserati/maserati 3", engine.Paid(Constructors, 1, null));
        Assert.StartsWith("jimmy-bryan 8", engine.Paid(Drivers, 4), StringComparison.Ordinal);
        Assert.Equal("", engine.Paid(Constructors, 4, null));

        engine = await Of(1961);
        Assert.StartsWith("stirling-moss 9", engine.Paid(Drivers, 1), StringComparison.Ordinal);
        Assert.StartsWith("lotus/climax 8", engine.Paid(Constructors, 1), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData(2021, 6, "max-verstappen")]
    [InlineData(2021, 10, "sergio-perez")]
    [InlineData(2023, 1, "guanyu-zhou")]
    [InlineData(2023, 14, "oscar-piastri")]
    public async Task The_fastest_lap_is_not_passed_on_from_outside_the_first_ten(int year, int round, string holder) // E93
    {
        var engine = await Of(year);

        Assert.Contains(engine.Season.SessionsOf(round)[^1].Session.Feats, feat => feat.Driver.ToString() == holder);
        Assert.Equal("", engine.Paid(Drivers, round, "fastest-lap"));
        Assert.Equal("", engine.Paid(Constructors, round, "fastest-lap"));
    }
}
