using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Who is ranked, and what those do to the others who are not.</summary>
public sealed class PopulationTests
{
    private static readonly ValueArray<ChampionshipScope> Nothing = [ChampionshipScope.All];

    [Fact]
    public void Cars_without_a_claim_are_looked_through() // E38
    {
        var season = WithoutClaim("b").Race(1, "a", "b", "c", "d").Build();
        Assert.Equal("1 a 10, 2 c 6, 3 d 4", season.Table(Title(population: new Population(withoutClaim: Treatment.Transparent))).Text());
    }

    [Fact]
    public void Or_they_take_their_points_along() // E39, E40
    {
        var season = WithoutClaim("b").Race(1, "a", "b", "c", "d").Build();
        Assert.Equal("1 a 10, 2 c 4, 3 d 3", season.Table(Title(population: new Population(withoutClaim: Treatment.Occupying))).Text());
    }

    [Fact]
    public void An_occupying_car_shares_a_place_without_taking_anything()
    {
        var season = WithoutClaim("b").Race(1, race => race.Shared("a", "b").Order("c")).Build();
        Assert.Equal("1 a 8, 2 c 4", season.Table(Title(population: new Population(withoutClaim: Treatment.Occupying))).Text());
        Assert.Equal("1 a 10, 2 c 6", season.Table(Title()).Text());
    }

    [Fact]
    public void A_vacant_place_is_closed_up_or_kept() // E41
    {
        string[] brazil1983 = ["piquet", "lauda", "laffite", "tambay", "surer"];
        var season = Cars(brazil1983).Race(1, race => race.Order("piquet").Vacant().Order("lauda", "laffite", "tambay", "surer")).Build();
        var scale = Paying(RaceRule(Scale.Of(9, 6, 4, 3, 2, 1)));
        Assert.Equal("1 piquet 9, 2 lauda 4, 3 laffite 3, 4 tambay 2, 5 surer 1", season.Table(Title(scale, population: new Population(vacancies: Vacancies.Kept))).Text());
        Assert.Equal("1 piquet 9, 2 lauda 6, 3 laffite 4, 4 tambay 3, 5 surer 2", season.Table(Title(scale)).Text());
    }

    [Fact]
    public void A_decision_removes_a_car_and_closes_up_or_leaves_the_place_vacant() // E41, E42
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Build();
        var kept = Title(population: new Population(vacancies: Vacancies.Kept));
        Assert.Equal("1 a 10, 2 c 6, 3 b 0", season.PlusDecision(new Decision(new Removed(Entries("b")), "Expelled.")).Table(kept).Text());
        Assert.Equal("1 a 10, 2 c 4, 3 b 0", season.PlusDecision(new Decision(new Removed(Entries("b"), placesStayVacant: true), "Disqualified.")).Table(kept).Text());
    }

    [Fact]
    public void A_vacant_place_is_one_of_the_class_that_held_it()
    {
        var unknown = Classes().Race(1, race => race.Order("x1", "y1").Vacant().Order("x2", "y2")).Build();
        Assert.Equal("1 x1 10, 2 x2 6", unknown.Table(OfX(Vacancies.Kept)).Text());
        var known = Classes().Race(1, race => race.Order("y1", "x1", "x2", "y2")).Build();
        Assert.Equal("1 x2 6, 2 x1 0", known.PlusDecision(new Decision(new Removed(Entries("x1"), placesStayVacant: true), "Disqualified.")).Table(OfX(Vacancies.Kept)).Text());
        Assert.Equal("1 x1 10, 2 x2 6", known.PlusDecision(new Decision(new Removed(Entries("y1"), placesStayVacant: true), "Disqualified.")).Table(OfX(Vacancies.Kept)).Text());
    }

    [Fact]
    public void Vacant_places_are_kept_where_positions_count_by_class()
    {
        var season = Classes().Race(1, race => race.ByClass().Order("x1").Vacant("x").Order("x2", "y1", "y2", "x3")).Build();
        Assert.Equal("1 x1 10, 2 x2 4, 3 x3 3", season.Table(OfX(Vacancies.Kept)).Text());
        Assert.Equal("1 x1 10, 2 x2 6, 3 x3 4", season.Table(OfX(Vacancies.Closed)).Text());
    }

    [Fact]
    public void Positions_by_class_rank_one_class_at_a_time()
    {
        var season = Classes().Race(1, race => race.ByClass().Order("y1", "x2", "x1", "y2", "x3")).Build();
        Assert.Equal("1 x2 10, 2 x1 6, 3 x3 4", season.Table(OfX(Vacancies.Closed)).Text());
        Assert.Equal("population", Assert.Throws<ScoringException>(() => season.Table()).Rule);
    }

    [Fact]
    public void Two_classes_share_the_track_and_rank_by_themselves() // E151
    {
        var season = Classes().Race(1, "y1", "x2", "x1", "y2", "x3").Build();
        Assert.Equal("1 x2 10, 2 x1 6, 3 x3 4", season.Table(OfX(Vacancies.Closed)).Text());
        Assert.Equal("1 y1 10, 2 y2 6", season.Table(Title(population: Population.Of(ClassId.Parse("y")))).Text());
        Assert.Equal("1 y1 10, 2 x2 6, 3 x1 4, 4 y2 3, 5 x3 2", season.Table(Title(population: Population.Of(ClassId.Parse("y"), ClassId.Parse("x")))).Text());
        Assert.Equal("1st of 3 in x", season.Ledger(OfX(Vacancies.Closed)).Awards[0].Reason.ToString());
    }

    [Fact]
    public void A_car_can_be_invisible_in_one_championship_only() // E43, E45
    {
        var season = new SeasonBuilder("wec", "WEC", "2024")
            .Car("6", make: "Porsche", drivers: ["a"]).Car("50", make: "Ferrari", drivers: ["c"])
            .With(new Entry(CarNumber.Parse("12"), [new CrewMember(DriverId.Parse("b"))], manufacturer: ManufacturerId.Parse("porsche"), withoutClaim: [ChampionshipScope.OfKinds(CompetitorKind.Manufacturer)]))
            .Driver("b").Race(1, "12", "50", "6").Build();
        Assert.Equal("1 b 10, 2 c 6, 3 a 4", season.Table().Text());
        Assert.Equal("1 ferrari 10, 2 porsche 6", season.Table(Title(kind: CompetitorKind.Manufacturer)).Text());
    }

    [Fact]
    public void Of_a_make_only_the_best_car_stays_in_the_field()
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2021").Car("1", make: "A").Car("2", make: "A").Car("3", make: "B").Car("4", make: "A").Car("5", make: "B").Car("6", make: "C")
            .Race(1, race => race.Order("1", "2", "3").Retired("4", "5", "6")).Build();
        var title = Title(Paying(RaceRule(), new Bonus("start", 1, BonusCondition.Started)), CompetitorKind.Manufacturer, new Population(bestCarOnly: true));
        Assert.Equal("1 a 11, 2 b 7, 3 c 1", season.Table(title).Text());
        Assert.Equal("1st of 3", season.Ledger(title).Awards[0].Reason.ToString());
    }

    [Fact]
    public void The_car_that_started_stands_for_a_make_that_was_not_placed()
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2021").Car("1", make: "A").Car("2", make: "B").Car("3", make: "B")
            .Race(1, race => race.Order("1").DidNotStart("2").Retired("3")).Build();
        var title = Title(Paying(RaceRule(), new Bonus("start", 1, BonusCondition.Started)), CompetitorKind.Manufacturer, new Population(bestCarOnly: true));
        Assert.Equal("1 a 11, 2 b 1", season.Table(title).Text());
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("2", "1")]
    public void Of_cars_in_one_place_the_one_whose_points_fewer_share_stands_for_a_make(string alone, string together)
    {
        var season = new SeasonBuilder("f1", "F1", "1958").Car(alone, make: "A", drivers: ["a"]).Car(together, make: "A", drivers: ["b", "c"]).Race(1, race => race.Shared("1", "2")).Build();
        var rule = RaceRule(credit: new Credit(sharing: CrewSharing.Nothing));
        Assert.Equal("1 a 10", season.Table(Title(Paying(rule), CompetitorKind.Manufacturer, new Population(bestCarOnly: true))).Text());
    }

    [Fact]
    public void Without_a_team_a_car_competes_for_none_and_is_looked_through()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a"]).Car("2", team: "T", drivers: ["b"]).Race(1, "1", "2").Build();
        Assert.Equal("1 t 10", season.Table(Title(kind: CompetitorKind.Team)).Text());
        Assert.Equal("1 t 6", season.Table(Title(kind: CompetitorKind.Team, population: new Population(unregistered: Treatment.Occupying))).Text());
    }

    [Fact]
    public void A_car_whose_drivers_nobody_knows_keeps_its_place()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1").Car("2", drivers: ["a"]).Race(1, "1", "2").Build();
        Assert.Equal("1 a 6", season.Table().Text());
        Assert.Equal("1 1 10, 2 2 6", season.Table(Title(kind: CompetitorKind.Entry)).Text());
    }

    private static SeasonBuilder WithoutClaim(string car)
    {
        var season = new SeasonBuilder("test", "Test", "2021");
        foreach (var name in new[] { "a", "b", "c", "d" })
        {
            season.Driver(name).With(new Entry(CarNumber.Parse(name), [new CrewMember(DriverId.Parse(name))], withoutClaim: name == car ? Nothing : default));
        }

        return season;
    }

    private static SeasonBuilder Classes()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y");
        foreach (var car in new[] { "x1", "x2", "x3", "y1", "y2" })
        {
            season.Car(car, car[..1], drivers: [car]);
        }

        return season;
    }

    private static RacingDomain.Championships.Championship OfX(Vacancies vacancies) => Title(population: new Population([ClassId.Parse("x")], vacancies: vacancies));
}
