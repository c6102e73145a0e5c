using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Who gets the points of a car: shared drives of the 1950s, and drivers with several cars.</summary>
public sealed class SharedDriveTests
{
    private static readonly Scale Fifties = Scale.Of(8, 6, 4, 3, 2);

    [Fact]
    public void Argentina_1955_shares_each_car_and_adds_up_the_shares() // E2
    {
        var season = Argentina1955();
        var table = season.Table(Shared(CrewSharing.Equally));
        Assert.Equal([Points.Of(9), Points.Of(10, 3), Points.Of(10, 3), 2, 2], table.Rows.Take(5).Select(row => row.Points));
        Assert.Equal(Points.Of(4, 3), table.Row("maglioli").Points);
        Assert.All(["herrmann", "kling", "moss"], name => Assert.Equal(1, table.Row(name).Points));
    }

    [Fact]
    public void From_1956_a_driver_keeps_his_best_car_only() // E3
    {
        var table = Argentina1955().Table(Shared(CrewSharing.Equally, SeveralCars.Best));
        Assert.Equal(2, table.Row("farina").Points);
        Assert.Equal(2, table.Row("trintignant").Points);
        Assert.Equal(Points.Of(4, 3), table.Row("maglioli").Points);
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("2", "1")]
    public void Of_cars_in_one_place_the_better_paid_is_the_best(string alone, string together)
    {
        var season = new SeasonBuilder("f1", "F1", "1956").Car(alone, drivers: ["Moss"]).Car(together, drivers: ["Moss", "Perdisa"]).Race(1, race => race.Shared("1", "2")).Build();
        Assert.Equal("1 moss 7, 2 perdisa 3 1/2", season.Table(Shared(CrewSharing.Equally, SeveralCars.Best)).Text());
    }

    [Fact]
    public void A_shared_win_pays_half_and_is_a_win_for_both() // E4
    {
        var season = new SeasonBuilder("f1", "F1", "1951")
            .Car("8", drivers: ["Fagioli", "Fangio"]).Car("12", drivers: ["Gonzalez", "Ascari"]).Car("26", drivers: ["Villoresi"])
            .Race(1, race => race.Order("8", "12", "26").FastestLap("8", "Fangio")).Build();
        var table = season.Table(Shared(CrewSharing.Equally));
        Assert.Equal("1 fangio 5, 2 fagioli 4, 3 villoresi 4, 4 ascari 3, 4 gonzalez 3", table.Text());
        Assert.Equal([1, 1, 0, 0, 0], table.Rows.Select(row => row.Wins));
        Assert.Equal("1st of 3, shared by 2", season.Ledger(Shared(CrewSharing.Equally)).Awards[0].Reason.ToString());
    }

    [Fact]
    public void From_1958_a_shared_car_pays_nothing_and_nobody_moves_up() // E5
    {
        var season = new SeasonBuilder("f1", "F1", "1958")
            .Car("1", drivers: ["Brooks"]).Car("2", drivers: ["Hawthorn"]).Car("3", drivers: ["Hill"]).Car("4", drivers: ["Shelby", "Gregory"]).Car("5", drivers: ["Salvadori"])
            .Race(1, "1", "2", "3", "4", "5").Build();
        Assert.Equal("1 brooks 8, 2 hawthorn 6, 3 hill 4, 4 salvadori 2, 5 gregory 0, 5 shelby 0", season.Table(Shared(CrewSharing.Nothing)).Text());
    }

    [Fact]
    public void The_nominated_car_counts_of_several() // E61
    {
        var season = new SeasonBuilder("alms", "ALMS", "2011")
            .Car("055", drivers: ["Tucker", "Bouchut"]).Car("95", drivers: ["Tucker", "Barbosa"]).Car("37", drivers: ["Marcelli"])
            .Race(1, "055", "95", "37").Race(2, "055", "95", "37")
            .Decision(new CarNominated(DriverId.Parse("tucker"), EntryId.Parse("95")), "Nominated before the race.", [1]).Build();
        var awards = season.Ledger(Shared(CrewSharing.EachInFull, SeveralCars.Nominated)).Awards.Where(award => award.Competitor.Id == CompetitorId.Parse("tucker"));
        Assert.Equal([(1, Points.Of(6), "95"), (2, Points.Of(8), "055")], awards.Select(award => (award.Round, award.Points, award.Entry.ToString()!)));
    }

    [Fact]
    public void A_driver_of_two_cars_can_score_with_both()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a"]).Car("2", drivers: ["a", "b"]).Race(1, "1", "2").Build();
        Assert.Equal("1 a 14, 2 b 6", season.Table(Shared(CrewSharing.EachInFull)).Text());
        Assert.Equal("1 a 8, 2 b 6", season.Table(Shared(CrewSharing.EachInFull, SeveralCars.Best)).Text());
        Assert.Equal(1, season.Table(Shared(CrewSharing.EachInFull)).Row("a").Starts);
    }

    [Fact]
    public void The_best_paying_car_counts_where_the_better_placed_one_pays_nothing()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "b"]).Car("2", drivers: ["a"]).Race(1, "1", "2").Build();
        Assert.Equal("1 a 6, 2 b 0", season.Table(Shared(CrewSharing.Nothing, SeveralCars.Best)).Text());
    }

    [Fact]
    public void A_shared_car_that_pays_nothing_pays_its_make_nothing_either()
    {
        var season = new SeasonBuilder("f1", "F1", "1958").Car("4", make: "Maserati", drivers: ["Shelby", "Gregory"]).Car("5", make: "Cooper", drivers: ["Salvadori"]).Race(1, "4", "5").Build();
        var championship = Title(Paying(RaceRule(Fifties, credit: new Credit(sharing: CrewSharing.Nothing, bestCars: 1))), CompetitorKind.Manufacturer);
        Assert.Equal("1 cooper 6, 2 maserati 0", season.Table(championship).Text());
    }

    [Fact]
    public void The_place_of_a_shared_car_that_pays_nothing_is_no_paying_place()
    {
        var season = new SeasonBuilder("f1", "F1", "1960")
            .Car("38", drivers: ["Trintignant", "Moss"]).Car("16", drivers: ["McLaren"]).Car("20", drivers: ["Moss"])
            .Race(1, "16", "38").Race(2, "20").Build();
        var countback = new Ranking(tieBreaks: new TieBreakChain(new Countback(new ResultSelection(payingPlacesOnly: true))));
        Assert.Equal("1 mclaren 8, 1 moss 8, 3 trintignant 0", season.Table(Shared(CrewSharing.Nothing).WithRanking(countback)).Text());
    }

    [Fact]
    public void Sharing_in_parts_concerns_drivers_only()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", team: "T", drivers: ["a", "b"]).Race(1, "1").Build();
        var championship = Title(Paying(RaceRule(Fifties, credit: new Credit(sharing: CrewSharing.Equally))), CompetitorKind.Team);
        Assert.Equal("1 t 8", season.Table(championship).Text());
    }

    private static Championship Shared(CrewSharing sharing, SeveralCars severalCars = SeveralCars.Sum) =>
        Title(Paying(RaceRule(Fifties, credit: new Credit(sharing: sharing, severalCars: severalCars)), new Bonus("fastest-lap", 1, BonusCondition.FastestLap)));

    private static Season Argentina1955() => new SeasonBuilder("f1", "F1", "1955")
        .Car("2", drivers: ["Fangio"])
        .Car("12", drivers: ["Gonzalez", "Farina", "Trintignant"])
        .Car("10", drivers: ["Farina", "Maglioli", "Trintignant"])
        .Car("8", drivers: ["Herrmann", "Kling", "Moss"])
        .Car("18", drivers: ["Mieres"])
        .Race(1, race => race.Order("2", "12", "10", "8", "18").FastestLap("2", "Fangio"))
        .Build();
}
