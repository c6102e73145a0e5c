using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Positions, statuses and times as decisions leave them, for rules in code that look at the official line of a car.</summary>
public sealed class OfficialOrderTests
{
    [Fact]
    public void A_car_put_back_among_its_class_takes_no_position_of_another_one()
    {
        var season = Classes().Race(1, race => race.Order("x1", "y1").Retired("x2")).Build();
        Assert.Equal("x2 1 Retired, y1 2, x1 3", Order(season, new Reordered(Entries("x2"))));
        Assert.Equal("1 x2 10, 2 y1 6, 3 x1 4", season.PlusDecision(new Decision(new Reordered(Entries("x2")), "Appeal.", [1])).Table().Text());
    }

    [Fact]
    public void A_car_put_back_behind_a_dead_heat_leaves_room_for_both()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Shared("a", "b").Retired("c")).Build();
        Assert.Equal("a 1=, b 1=, c 3 Retired", Order(season, new MovedToLast(Entries("c"))));
    }

    [Fact]
    public void Where_no_car_has_a_place_one_can_be_given_the_first()
    {
        var season = Cars("a", "b").Race(1, race => race.Retired("a").NotClassified("b")).Build();
        Assert.Equal("b 1 NotClassified, a - Retired", Order(season, new Reordered(Entries("b"))));
    }

    [Fact]
    public void A_car_that_is_out_stays_out_as_it_was()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Order("a").Placed("b", ResultStatus.Retired).Excluded("c").DidNotStart("d")).Build();
        Assert.Equal("a 1, b - Disqualified, c - Excluded, d - DidNotStart", Order(season, new Removed(Entries("b", "c", "d"))));
    }

    [Fact]
    public void Of_two_cars_of_several_classes_that_shared_a_position_the_other_has_it_alone()
    {
        var season = Classes().Race(1, race => race.Shared("x1", "y1").Order("x2", "y2")).Build();
        Assert.Equal("y1 1, x2 2, y2 3, x1 - Disqualified", Order(season, new Removed(Entries("x1"))));
        Assert.Equal("y1 1, x2 3, y2 4, x1 - Disqualified", Order(season, new Removed(Entries("x1"), placesStayVacant: true)));
    }

    [Fact]
    public void Of_two_cars_that_shared_a_position_of_their_class_the_other_has_it_alone()
    {
        var season = Classes().Race(1, race => race.ByClass().Shared("x1", "x2").Order("x3", "y1", "y2")).Build();
        Assert.Equal("x2 1, x3 2, x1 - Disqualified", Order(season, Population.Of(ClassId.Parse("x")), new Removed(Entries("x1"))));
    }

    [Fact]
    public void A_place_that_stays_vacant_is_kept_whatever_becomes_of_other_cars_and_classes()
    {
        var kept = new Population([ClassId.Parse("x")], vacancies: Vacancies.Kept);
        var season = Classes().Race(1, "x1", "y1", "x2", "y2", "x3").Build();
        Assert.Equal("1 x1 10, 2 x3 4, 3 x2 0", Under(season, new Removed(Entries("x2"), placesStayVacant: true)));

        // A car behind the vacant place that goes without one takes nothing from it, one ahead closes up; one without a place changes nothing.
        Assert.Equal("1 x1 10, 2 x3 4, 3 x2 0", Under(season, new Removed(Entries("x2"), placesStayVacant: true), new Removed(Entries("y2"))));
        Assert.Equal("1 x3 6, 2 x1 0, 2 x2 0", Under(season, new Removed(Entries("x2"), placesStayVacant: true), new Removed(Entries("x1"))));
        var retired = Classes().Race(1, race => race.Order("x1", "x2", "x3").Retired("y1")).Build();
        Assert.Equal("1 x1 10, 2 x3 4, 3 x2 0", Under(retired, new Removed(Entries("x2"), placesStayVacant: true), new Removed(Entries("y1"))));

        string Under(Season season, params Ruling[] rulings) =>
            rulings.Aggregate(season, (decided, ruling) => decided.PlusDecision(new Decision(ruling, "Stewards.", [1]))).Table(Title(population: kept)).Text();
    }

    [Fact]
    public void A_vacant_place_of_one_class_is_none_of_another_where_each_is_counted_by_itself()
    {
        // The second place of x was never held; that of y was taken from its holder.
        var season = Classes().Race(1, race => race.ByClass().Order("x1").Vacant("x").Order("x3", "y1", "y2")).Decision(new Removed(Entries("y2"), placesStayVacant: true), "Fuel.", [1]).Build();
        Assert.Equal("1 x1 10, 2 x3 4", season.Table(Title(population: new Population([ClassId.Parse("x")], vacancies: Vacancies.Kept))).Text());
        var taken = Classes().Race(1, race => race.ByClass().Order("x1", "x2", "x3", "y1", "y2")).Decision(new Removed(Entries("x1"), placesStayVacant: true), "Fuel.", [1]).Build();
        Assert.Equal("1 x2 6, 2 x3 4, 3 x1 0", taken.Table(Title(population: new Population([ClassId.Parse("x")], vacancies: Vacancies.Kept))).Text());
        Assert.Equal("1 y1 10, 2 y2 6", taken.Table(Title(population: new Population([ClassId.Parse("y")], vacancies: Vacancies.Kept))).Text());
    }

    [Fact]
    public void Added_time_stands_in_the_line_and_whoever_is_level_then_is_ahead()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b").Retired("c").Measured("a", Run(100)).Measured("b", Run(105)).Measured("c", Run(30))).Build();
        Assert.Equal("b 1 105 s, a 2 105 s, c - Retired 30 s", Order(season, Added(5, "a")));
        Assert.Equal("a 1 100 s, b 2 105 s, c - Retired 40 s", Order(season, Added(10, "c")));
        var heat = Cars("a", "b").Race(1, race => race.Shared("a", "b").Measured("a", Run(100)).Measured("b", Run(110))).Build();
        Assert.Equal("a 1 105 s, b 2 110 s", Order(heat, Added(5, "a")));
    }

    [Fact]
    public void The_field_stands_in_the_official_order_where_there_are_no_places_too()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Order("a").DidNotStart("b").Retired("c").NotClassified("d")).Build();
        Assert.Equal("a 1, b - DidNotStart, c - Retired, d - NotClassified", Order(season));
    }

    private static string Order(Season season, params Ruling[] rulings) => Order(season, Population.Everyone, rulings);

    private static string Order(Season season, Population population, params Ruling[] rulings)
    {
        var seen = "";
        var look = PointsSystem.From("look", context =>
        {
            seen = string.Join(", ", context.Field.Select(car => Text(car.Line)));
            return [];
        });
        rulings.Aggregate(season, (decided, ruling) => decided.PlusDecision(new Decision(ruling, "Stewards.", [1]))).Table(Title(look, population: population));
        return seen;
    }

    private static string Text(ResultLine line) =>
        $"{line.Entry} {line.Position?.ToString() ?? "-"}{(line.SharesPlace ? "=" : "")}{(line.Status == ResultStatus.Classified ? "" : " " + line.Status)}{(line.Measures.Time is { } time ? $" {Points.Of((long)time.TotalSeconds)} s" : "")}";

    private static TimePenalty Added(int seconds, params string[] cars) => new(Entries(cars), Duration.FromSeconds(seconds));

    private static Measures Run(int seconds) => new(50, Duration.FromSeconds(seconds));

    private static SeasonBuilder Classes() => new SeasonBuilder("test", "Test", "2021").Class("x").Class("y")
        .Car("x1", "x", drivers: ["x1"]).Car("x2", "x", drivers: ["x2"]).Car("x3", "x", drivers: ["x3"]).Car("y1", "y", drivers: ["y1"]).Car("y2", "y", drivers: ["y2"]);
}
