using static RacingDomain.Importers.Tests.F1db.RealSeason;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>Shortened races in real results.</summary>
public class RealShortenedRaceTests
{
    [SharedFact]
    public async Task Half_points_in_1975() // E14, E15
    {
        var engine = await Of(1975);

        Assert.Equal("jochen-mass 4 1/2, jacky-ickx 3, carlos-reutemann 2, jean-pierre-jarier 1 1/2, vittorio-brambilla 1, lella-lombardi 1/2", engine.Paid(Drivers, 4));
        Assert.Equal("vittorio-brambilla 4 1/2, james-hunt 3, tom-pryce 2, jochen-mass 1 1/2, ronnie-peterson 1, niki-lauda 1/2", engine.Paid(Drivers, 12));
    }

    [SharedFact]
    public async Task Half_points_decide_the_title_of_1984() // E16
    {
        var engine = await Of(1984);

        Assert.Equal("alain-prost 4 1/2, ayrton-senna 3, rene-arnoux 2, keke-rosberg 1 1/2, elio-de-angelis 1, michele-alboreto 1/2", engine.Paid(Drivers, 6));
        Assert.Equal(("1 niki-lauda 72", "2 alain-prost 71 1/2"), (engine.Text(Drivers, "niki-lauda"), engine.Text(Drivers, "alain-prost")));
        var full = engine.Season.WithDecisions(engine.Season.Decisions.Where(decision => decision.Ruling is not Seasons.PointsFactor).ToValueArray());
        Assert.Equal("1 alain-prost 76", new Standings.StandingsEngine(full, engine.Rulebook).Text(Drivers, "alain-prost"));
    }

    [SharedFact]
    public async Task Half_points_behind_the_safety_car_in_2021() // E19
    {
        var engine = await Of(2021);

        Assert.Equal(
            "max-verstappen 12 1/2, george-russell 9, lewis-hamilton 7 1/2, daniel-ricciardo 6, sebastian-vettel 5, pierre-gasly 4, esteban-ocon 3, charles-leclerc 2, nicholas-latifi 1, carlos-sainz-jr 1/2",
            engine.Paid(Drivers, 12, null));
        Assert.Equal(("1 max-verstappen 395 1/2", "2 lewis-hamilton 387 1/2"), (engine.Text(Drivers, "max-verstappen"), engine.Text(Drivers, "lewis-hamilton")));
    }
}
