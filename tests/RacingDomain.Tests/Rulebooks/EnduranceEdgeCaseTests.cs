using NodaTime;
using RacingDomain.Rulebooks;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Rulebooks.Built;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Real cases of endurance racing, built small and scored by the catalogue.</summary>
public class EnduranceEdgeCaseTests
{
    private static readonly ChampionshipScope ForMakes = ChampionshipScope.OfKinds(CompetitorKind.Manufacturer);

    [Fact]
    public void E009_Sixteen_laps_behind_the_safety_car_paid_half_in_2013_and_would_have_paid_nothing_a_year_later()
    {
        Assert.Equal(["12.5", "9", "7.5", "6", "5", "4", "3", "2", "1", "0.5", "0.25"], Fuji("2013").PointsOf("drivers"));
        Assert.All(Fuji("2014").PointsOf("drivers"), points => Assert.Equal("0", points));

        static SeasonBuilder Fuji(string season) => Built.Season("wec", season, "lmp1").Field("lmp1", 11).Race(6, race => race.Order(Numbers(11))
            .Running(new RunningFacts(Duration.FromHours(6), Duration.FromHours(1), runLaps: 16, greenLaps: 0)));
    }

    [Fact]
    public void E010_Half_of_a_half_is_a_quarter()
    {
        var season = Built.Season("elms", "2018", "lmp2").Field("lmp2", 12).Race(4, race => race.Order(Numbers(12)).Running(new RunningFacts(Duration.FromHours(4), Duration.FromHours(1), greenLaps: 8)));
        Assert.Equal("0.25", season.Table("lmp2-drivers").Row("d12").Points.ToString("D"));
    }

    [Fact]
    public void E011_Factors_round_up_at_every_place()
    {
        Assert.Equal(["32", "23", "19", "15", "13", "10", "8", "5", "3", "2", "1"], Of(8));
        Assert.Equal(["38", "27", "23", "18", "15", "12", "9", "6", "3", "2", "1"], Of(24));

        static IEnumerable<string> Of(double hours) => Built.Season("wec", "2018-19", "lmp1").Field("lmp1", 11).Race(hours, Numbers(11)).PointsOf("drivers");
    }

    [Fact]
    public void E025_A_race_that_was_stopped_counts_as_of_its_last_green_lap()
    {
        var season = Built.Season("imsa-weathertech", "2020", "dpi").Field("dpi", 2).Race(2.5, race => race
            .Published(Day.PlusWeeks(1), ClassificationStage.Provisional).Order("1", "2").Revision(Day.PlusWeeks(1).PlusDays(1), ClassificationStage.Official).Order("2", "1")
            .Running(new RunningFacts(Duration.FromMinutes(160), Duration.FromMinutes(100), suspended: true)));
        Assert.Equal("1 2 35, 2 1 32", season.Text("dpi-teams"));
        Assert.Equal("1 1 35, 2 2 32", season.Engine(Day.PlusWeeks(1)).Table(ChampionshipId.Parse("dpi-teams")).Text());
    }

    [Fact]
    public void E026_A_checkpoint_that_the_race_did_not_reach_pays_nothing_and_the_season_pays_in_full()
    {
        var season = Built.Season("imsa-weathertech", "2015", "gtlm").Field("gtlm", 2).Race(10, race => race.Order("1", "2").With(After(4, "2", "1"))
            .Running(new RunningFacts(Duration.FromHours(10), Duration.FromMinutes(471))));
        Assert.Equal("1 1 9, 2 2 9", season.Text("gtlm-endurance-cup-teams"));
        Assert.Equal("1 1 36, 2 2 33", season.Text("gtlm-teams"));
        Assert.Empty(season.Table("gtlm-endurance-cup-teams").Incomplete);
    }

    [Fact]
    public void E027_Driving_times_shrink_with_the_race()
    {
        var full = Daytona2019(Duration.FromHours(24), Duration.FromMinutes(243));
        Assert.Equal(23, full.Table("gtd-teams").Row("29").Position!.Value.Number);
        var shortened = Daytona2019(Duration.FromMinutes(1221), Duration.FromMinutes(243));
        Assert.Equal(2, shortened.Table("gtd-teams").Row("29").Position!.Value.Number);
    }

    [Fact]
    public void E043_An_additional_car_scores_for_its_drivers_and_is_invisible_for_its_make()
    {
        var season = Built.Season("wec", "2014", "lmp1").Car("1", "lmp1", make: "Audi", drivers: ["a"]).Car("2", "lmp1", make: "Porsche", drivers: ["b"])
            .With(new Entry(CarNumber.Parse("3"), [new CrewMember(DriverId.Parse("c"))], @class: ClassId.Parse("lmp1"), manufacturer: ManufacturerId.Parse("audi"), withoutClaim: [ForMakes])).Driver("c")
            .Race(6, "3", "2", "1");
        Assert.Equal("1 c 25, 2 b 18, 3 a 15", season.Text("drivers"));
        Assert.Equal("1 porsche 25, 2 audi 18", season.Text("lmp1-manufacturers"));
    }

    [Fact]
    public void E044_The_best_season_entry_has_the_points_of_the_winner()
    {
        var season = Built.Season("wec", "2015", "lmp2").Field("lmp2", 2).Held(round => round
            .Change("1", car => car.WithoutClaimTo([ChampionshipScope.All])).Race(race => race.Length(Duration.FromHours(24)).Order("1", "2")));
        Assert.Equal("1 d2 50", season.Text("lmp2-drivers"));
    }

    [Fact]
    public void E045_A_customers_win_is_none_for_the_make()
    {
        var season = Built.Season("wec", "2024", "hypercar").Car("12", "hypercar", team: "Jota", make: "Porsche", drivers: ["Stevens"])
            .Car("6", "hypercar", team: "Penske", make: "Porsche", drivers: ["Vanthoor"]).Car("50", "hypercar", team: "AF Corse", make: "Ferrari", drivers: ["Fuoco"])
            .Held(round => round.Change("12", car => car.WithoutClaimTo([ForMakes])).Change("6", Works).Change("50", Works).Race(race => race.Length(Duration.FromHours(6)).Order("12", "6", "50")));
        Assert.Equal("1 porsche 25, 2 ferrari 18", season.Text("hypercar-manufacturers"));
        Assert.Equal("1 stevens 25, 2 vanthoor 18, 3 fuoco 15", season.Text("hypercar-drivers"));
        Assert.Equal("1 12 25", season.Text("hypercar-teams"));

        static Entry Works(Entry car) => car.WithoutClaimTo([ChampionshipScope.OfTitles("private")]);
    }

    [Fact]
    public void E053_One_driver_short_of_minutes_sends_the_whole_car_to_the_end_of_its_class()
    {
        var season = Daytona2019(Duration.FromMinutes(1221), Duration.FromMinutes(239), Duration.FromMinutes(200));
        var teams = season.Table("gtd-teams");
        Assert.Equal((22, 23), (teams.Row("29").Position!.Value.Number, teams.Row("63").Position!.Value.Number));
        Assert.Equal("29 9, 63 8, 3 32", teams.Of("29", "63", "3"));
        Assert.Equal(season.Text("gtd-teams"), ByDecision().Text("gtd-teams"));

        static SeasonBuilder ByDecision() => Daytona2019(Duration.FromMinutes(1221), Duration.FromMinutes(245)).Decision(new MovedToLast(Entries("29", "63")), "Drive time.", [1]);
    }

    [Fact]
    public void E054_It_cost_the_place_and_all_points_but_the_one_for_the_start()
    {
        var season = Built.Season("imsa-weathertech", "2015", "pc").Field("pc", 3).Rated(DriverRating.Bronze, "d2")
            .Race(24, race => race.Order("1", "2", "3").Stint("2", "d2", time: Duration.FromHours(4)));
        Assert.Equal("1 d1 36, 2 d3 33, 3 d2 1", season.Text("pc-drivers"));
        Assert.Equal("1 1 36, 2 3 33, 3 2 1", season.Text("pc-teams"));
    }

    [Fact]
    public void E055_Who_drove_more_than_four_hours_in_six_is_named_by_the_officials()
    {
        var season = Built.Season("imsa-weathertech", "2015", "p").Field("p", 3).Race(24, "1", "2", "3").Decision(new MovedToLast(Entries("2")), "Four hours in six.", [1]);
        Assert.Equal("1 d1 36, 2 d3 33, 3 d2 31", season.Text("p-drivers"));
    }

    [Fact]
    public void E056_Listed_in_the_winning_car_without_a_lap_is_worth_nothing()
    {
        var season = Built.Season("imsa-weathertech", "2015", "gtlm").Car("911", "gtlm", drivers: ["Pilet", "Tandy", "Lietz"]).Race(10, race => race.Order("911").Stint("911", "Lietz", drove: false));
        Assert.Equal("1 pilet 36, 1 tandy 36", season.Text("gtlm-drivers"));
    }

    [Fact]
    public void E060_Who_misses_a_round_falls_behind_while_the_team_goes_on()
    {
        var season = Built.Season("imsa-weathertech", "2018", "gtlm").Car("1", "gtlm", drivers: ["a", "b"]).Race(2, "1").Held(round => round.Crew("1", "a", "substitute").Race(race => race.Length(Duration.FromHours(2)).Order("1")));
        Assert.Equal("1 a 70, 2 b 35, 2 substitute 35", season.Text("gtlm-drivers"));
        Assert.Equal("1 1 70", season.Text("gtlm-teams"));
        Assert.Equal(["a", "b", "substitute"], season.Engine().Crews(ChampionshipId.Parse("gtlm-drivers")).Select(crew => crew.Names));
    }

    [Fact]
    public void E061_A_driver_of_two_cars_has_the_points_of_the_one_he_nominated()
    {
        var season = Built.Season("alms", "2010", "lmpc").Car("95", "lmpc", drivers: ["Tucker", "Burke"]).Car("55", "lmpc", drivers: ["Tucker", "Wong"]).Race(2, "95", "55")
            .Decision(new CarNominated(DriverId.Parse("tucker"), EntryId.Parse("55")), "Nominated.", [1]);
        Assert.Equal("tucker 16, burke 20, wong 16", season.Table("lmpc-drivers").Of("tucker", "burke", "wong"));
    }

    [Fact]
    public void E065_Bronze_in_one_race_and_Silver_in_another_is_not_Bronze()
    {
        var season = Built.Season("imsa-weathertech", "2024", "gtd").Car("1", "gtd", drivers: ["a", "b"]).Rated(DriverRating.Bronze, "a", "b").Race(2, "1")
            .Held(round => round.Rated(DriverRating.Silver, "b").Race(race => race.Length(Duration.FromHours(2)).Order("1")));
        Assert.Equal("1 a 350, 1 b 350", season.Text("gtd-akin", TablePoint.After(1)));
        Assert.Equal("1 a 700", season.Text("gtd-akin"));
    }

    [Fact]
    public void E077_A_make_behind_two_cars_of_another_has_the_points_of_the_second_place()
    {
        var season = Built.Season("imsa-weathertech", "2024", "gtp").Car("1", "gtp", make: "A").Car("2", "gtp", make: "A").Car("3", "gtp", make: "B").Race(2, "1", "2", "3");
        Assert.Equal("1 a 350, 2 b 320", season.Text("gtp-manufacturers"));
    }

    [Fact]
    public void E078_One_car_of_a_make_scored_until_2013_and_two_after_also_of_three_at_Le_Mans()
    {
        Assert.Equal("1 audi 50, 2 toyota 30", Text("2013", 24));
        Assert.Equal("1 audi 86, 2 toyota 30", Text("2014", 24));
        Assert.Equal("1 audi 43, 2 toyota 15", Text("2014", 6));

        static string Text(string season, double hours) => Built.Season("wec", season, "lmp1").Car("1", "lmp1", make: "Audi", drivers: ["a"]).Car("2", "lmp1", make: "Audi", drivers: ["b"])
            .Car("3", "lmp1", make: "Audi", drivers: ["c"]).Car("7", "lmp1", make: "Toyota", drivers: ["d"]).Race(hours, "1", "2", "7", "3").Text("lmp1-manufacturers");
    }

    [Fact]
    public void E096_The_point_for_pole_is_the_whole_crews_and_one_of_each_class()
    {
        var season = Built.Season("wec", "2019-20", "lmgte-pro", "lmgte-am").Car("92", "lmgte-pro", drivers: ["Estre", "Christensen"]).Car("98", "lmgte-am", drivers: ["Dalla Lana", "Turner"])
            .Held(round => round.Qualifying(q => q.Order("92", "98").Stint("92", "Christensen", drove: false)).Race(race => race.Length(Duration.FromHours(6)).Order("92", "98")));
        Assert.Equal(["26", "26", "19", "19"], season.PointsOf("gt-drivers"));
        Assert.Equal("1 98 26", season.Text("lmgte-am-teams"));
    }

    [Fact]
    public void E126_Level_on_points_and_on_every_place_three_share_the_title()
    {
        var season = Built.Season("alms", "2011", "lmpc").Car("05", "lmpc", team: "Core", drivers: ["Jeannette", "Gonzalez"]).Car("06", "lmpc", team: "Core", drivers: ["Lux"])
            .Car("52", "lmpc", team: "PR1", drivers: ["Marcelli"]).Race(2, "05", "06", "52").Race(2, "06", "05", "52");
        Assert.Equal("1 gonzalez 36, 1 jeannette 36, 1 lux 36, 2 marcelli 26", season.Text("lmpc-drivers"));
        Assert.Equal("1 core 40, 2 pr1 26", season.Text("lmpc-teams"));
    }

    [Fact]
    public void E129_Crews_on_the_same_points_are_parted_and_co_drivers_are_not()
    {
        // 1st and 6th, 2nd and 4th, twice 3rd: 62 each.
        var season = Built.Season("imsa-weathertech", "2017", "gtlm").Field("gtlm", 6).Held(round => round.Crew("1", "a", "b").Crew("2", "c", "d").Race(race => race.Length(Duration.FromHours(2)).Order("1", "2", "3", "4", "5", "6")))
            .Held(round => round.Crew("1", "a", "b").Crew("2", "c", "d").Race(race => race.Length(Duration.FromHours(2)).Order("4", "5", "3", "2", "6", "1")));
        Assert.Equal("2 a 62, 2 b 62, 3 c 62, 3 d 62, 4 d3 62", string.Join(", ", season.Text("gtlm-drivers").Split(", ").Where(row => row.EndsWith(" 62", StringComparison.Ordinal))));
    }

    [Fact]
    public void E135_Two_Bronze_drivers_level_before_the_last_race()
    {
        var season = Built.Season("imsa-weathertech", "2025", "gtd").Field("gtd", 3).Rated(DriverRating.Bronze, "d1", "d2").Rated(DriverRating.Gold, "d3").Race(2, "3", "1", "2").Race(2, "3", "2", "1");
        Assert.Equal("1 d1 620, 1 d2 620", season.Text("gtd-akin"));
        Assert.Equal("1 d2 940, 2 d1 920", season.Race(10, "3", "2", "1").Text("gtd-akin"));
    }

    [Fact]
    public void E146_The_winner_changed_twice_within_hours_of_the_finish()
    {
        var (sunday, monday, tuesday) = (Day.PlusWeeks(1), Day.PlusWeeks(1).PlusDays(1), Day.PlusWeeks(1).PlusDays(2));
        var season = Built.Season("imsa-weathertech", "2014", "gtd").Field("gtd", 2).Race(24, race => race.Published(sunday, ClassificationStage.Provisional).Order("1", "2")
            .Revision(monday).Order("2", "1").Revision(tuesday, ClassificationStage.Official).Order("1", "2"));
        Assert.Equal(("1", "2", "1"), (WinnerOn(sunday), WinnerOn(monday), WinnerOn(tuesday)));

        string WinnerOn(LocalDate day) => season.Engine(day).Table(ChampionshipId.Parse("gtd-teams")).Rows[0].Competitor.Id.ToString();
    }

    [Fact]
    public void E151_Two_series_in_one_race_look_through_each_other()
    {
        var season = Built.Season("wec", "2012", "lmgte-pro", "gt").Car("71", "lmgte-pro", drivers: ["Bertolini"]).Car("51", "lmgte-pro", drivers: ["Fisichella"])
            .Car("56", "gt", drivers: ["Hand"]).Car("03", "gt", drivers: ["Magnussen"]).Race(12, "56", "03", "71", "51").Build();
        Assert.Equal("1 bertolini 25, 2 fisichella 18", Engine(season).Table(ChampionshipId.Parse("drivers")).Text());
        Assert.Equal("1 hand 24, 2 magnussen 20", new StandingsEngine(season, RulebookCatalogue.Find(RulebookId.Parse("alms-2012"))!).Table(ChampionshipId.Parse("gt-drivers")).Text());
    }

    [Fact]
    public void E152_Rounds_count_for_one_title_for_another_or_for_none()
    {
        var season = Built.Season("imsa-weathertech", "2021", "lmp2", "gtd", "gtlm").Car("52", "lmp2", drivers: ["Keating"]).Car("1", "gtd", drivers: ["Snow"]).Car("3", "gtlm", drivers: ["Garcia"])
            .Held(round => round.CountsForClass("lmp2", ChampionshipScope.OfTitles("endurance-cup")).Race(race => race.Length(Duration.FromHours(24)).Order("52", "3", "1")))
            .Held(round => round.CountsForClass("gtd", ChampionshipScope.OfTitles("sprint-cup")).CountsForClass("gtlm").Race(race => race.Length(Duration.FromMinutes(100)).Order("3", "1")));
        Assert.Empty(season.Table("lmp2-drivers").Rows);
        Assert.Equal("1 keating 5", season.Text("lmp2-endurance-cup-drivers"));
        Assert.Equal("1 snow 350", season.Text("gtd-drivers"));
        Assert.Equal("1 snow 350", season.Text("gtd-sprint-cup-drivers"));
        Assert.Equal(1, season.Table("gtlm-drivers").Row("garcia").Starts);
        Assert.Equal("1 garcia 350", season.Text("gtlm-drivers"));
    }

    [Fact]
    public void E153_A_car_scores_overall_and_in_its_cup_and_in_a_title_of_both_halves()
    {
        var season = Built.Season("gtwc-europe", "2020", "pro", "silver").Car("1", "pro", team: "P", drivers: ["a"]).Car("2", "pro", team: "Q", drivers: ["b"]).Car("3", "silver", team: "S", drivers: ["c"])
            .Race(1, "1", "2", "3").Race(3, "2", "3", "1")
            .Race(24, race => race.Order("3", "1", "2").With(After(6, "1", "2", "3")).With(After(12, "1", "2", "3")));
        Assert.Equal("1 a 16 1/2, 2 b 12, 3 c 9 1/2", season.Text("sprint-drivers"));
        Assert.Equal("1 b 58, 2 c 57, 3 a 57", season.Text("endurance-drivers"));
        Assert.Equal("1 c 90 1/2", season.Text("silver-drivers"));
        Assert.Equal("66 1/2", season.Table("drivers").Row("c").Points.ToString());
    }

    [Fact]
    public void E158_A_round_of_one_class_is_none_for_the_others()
    {
        var season = Built.Season("imsa-weathertech", "2014", "p", "pc").Car("1", "p", drivers: ["a"]).Car("2", "pc", drivers: ["b"]).Race(2, "1", "2")
            .Held(round => round.OnlyClasses("pc").Race(race => race.Length(Duration.FromMinutes(120)).Order("2")));
        Assert.Equal("1 b 72", season.Text("pc-drivers"));
        Assert.Equal("1 a 36", season.Text("p-drivers"));
        Assert.Empty(season.Table("p-drivers").Incomplete);
    }

    [Fact]
    public void E160_To_start_for_nothing_is_not_to_stay_away()
    {
        var season = Built.Season("alms", "2013", "gt").Field("gt", 3).Race(12, race => race.Order("1", "2").Laps("1", 300).Laps("2", 209)).Race(2, "2", "3", "1");
        var table = season.Table("gt-drivers");
        Assert.Equal((2, "20"), (table.Row("d2").Starts, table.Row("d2").Points.ToString()));
        Assert.Equal((1, "16"), (table.Row("d3").Starts, table.Row("d3").Points.ToString()));
        Assert.Equal("20", Built.Season("alms", "2013", "gtc").Field("gtc", 2).Race(12, race => race.Order("1", "2").Laps("1", 300).Laps("2", 150)).Table("gtc-drivers").Row("d2").Points.ToString());
    }

    /// <summary>23 cars, of which 29 is second and 63 is 14th; the Silver driver of each drove so long.</summary>
    private static SeasonBuilder Daytona2019(Duration run, Duration first, Duration? second = null)
    {
        string[] order = [.. Numbers(23)];
        (order[1], order[13]) = ("29", "63");
        var season = Built.Season("imsa-weathertech", "2019", "gtd");
        foreach (var car in order)
        {
            season.Car(car, "gtd", drivers: ["d" + car]);
        }

        return season.Rated(DriverRating.Silver, "d29", "d63").Race(24, race => race.Order(order).Running(new RunningFacts(Duration.FromHours(24), run))
            .Stint("29", "d29", time: first).Stint("63", "d63", time: second ?? Duration.FromHours(6)));
    }
}
