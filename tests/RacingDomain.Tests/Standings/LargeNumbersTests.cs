using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.SlowEngine.Agreement;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Numbers larger than seasons mostly have, and fractions: tables are as right with them as without.</summary>
public sealed class LargeNumbersTests
{
    private static readonly string[] Few = [.. Enumerable.Range(1, 12).Select(Name)];
    private static readonly string[] Many = [.. Enumerable.Range(1, 300).Select(Name)];

    private static readonly Counting[] Countings = [Counting.All, Counting.Best(2), Counting.DropWorst(1)];

    [Fact]
    public void Countback_looks_at_places_however_far_back()
    {
        // Nobody scores but the first, so that the others are told apart by places up to the last.
        var season = Cars(Many).Race(1, Many).Race(2, [.. Many.Reverse()]).Race(3, [Many[0], .. Many[150..], .. Many[1..150]]).Race(4, Many[10..290]).Build();
        foreach (var counting in Countings)
        {
            Agree(season, Title(Paying(RaceRule(Scale.Of(5))), counting: counting));
        }
    }

    [Fact]
    public void Of_many_cars_one_with_a_place_more_is_ahead()
    {
        string[] swapped = [.. Many[..4], Many[5], Many[4], .. Many[6..]];
        string[] later = [.. Many[6..200], Many[5], .. Many[200..]];
        var season = Cars(Many).Race(1, Many).Race(2, swapped).Race(3, later).Build();
        var title = Title(Paying(RaceRule(Scale.Of(5))));
        Assert.Equal(season.Table(title, TablePoint.After(2)).Row("d005").Position, season.Table(title, TablePoint.After(2)).Row("d006").Position);
        Assert.True(season.Table(title).Row("d006").Position < season.Table(title).Row("d005").Position);
        Agree(season, title);
    }

    [Fact]
    public void Countback_looks_at_all_places_of_a_long_season()
    {
        // One car wins everything; the others are level on points, and after every eleven races on places too.
        const int rounds = 50;
        var builder = Cars(Few);
        for (var round = 1; round <= rounds; round++)
        {
            builder.Race(round, Order(round));
        }

        var season = builder.Build();
        var title = Title(Paying(RaceRule(Scale.Of(5))));
        Assert.Equal(2, season.Table(title, TablePoint.After(44)).Rows.Select(row => row.Position).Distinct().Count());
        Agree(season, title);

        // Who is given back many places, and takes others.
        foreach (var (round, order) in new[] { (25, Order(26)), (50, [.. Order(50).Reverse()]) })
        {
            season = season.WithEvent(Cars(Few).Race(round, order).Build().Events[0]);
            Agree(season, title);
        }

        static string[] Order(int round) => [Few[0], .. Few[(1 + (round % 11))..], .. Few[1..(1 + (round % 11))]];
    }

    [Fact]
    public void A_fraction_more_is_ahead_of_better_places()
    {
        foreach (var (win, second, table) in new[] { (Points.Of(1, 3), Points.Of(1, 2), "1 b 1/2, 2 a 1/3"), (Points.One, Points.Of(3, 2), "1 b 1 1/2, 2 a 1"), (Points.Of(1, 2), Points.One, "1 b 1, 2 a 1/2") })
        {
            var season = Cars("a", "b").Race(1, "a", "b").Build();
            Assert.Equal(table, season.Table(Title(Paying(RaceRule(Scale.Of(win, second))))).Text());
        }
    }

    [Fact]
    public void Versions_of_a_season_may_have_races_of_any_size()
    {
        var sizes = Cars(Many).Race(1, Few).Race(2, [.. Few.Reverse()]).Race(3, Many[..40]).Race(4, [.. Many.Reverse()]).Race(5, [.. Few[6..], .. Few[..6]]).Build();
        var title = Title(Paying(RaceRule(Scale.Of(5, 3))));
        var season = Cars(Many).Race(1, Few).Race(2, [.. Few.Reverse()]).Build();
        Agree(season, title);
        for (var round = 3; round <= 5; round++)
        {
            season = season.PlusRound(sizes.Rounds[round - 1], sizes.Events[round - 1]);
            Agree(season, title);
        }

        Agree(season.WithEvent(Cars(Many).Race(1, Few).Race(2, Few).Race(3, Few).Race(4, Few[3..]).Build().Events[3]), title);
    }

    [Fact]
    public void Who_came_with_the_larger_races_is_compared_with_those_before()
    {
        var (small, large) = (Many[..10], Many[..40]);
        var all = Cars(large).Race(1, small).Race(2, [.. small[..2], small[3], small[2], .. small[4..]]).Race(3, Order(2, 29, 39)).Race(4, Order(3, 34, 39)).Race(5, Order(19, 36, 37)).Build();
        var season = Cars(large).Race(1, small).Race(2, [.. small[..2], small[3], small[2], .. small[4..]]).Build();
        var title = Title(Paying(RaceRule(Scale.Of(5, 3))));
        Agree(season, title);
        for (var round = 3; round <= 5; round++)
        {
            season = season.PlusRound(all.Rounds[round - 1], all.Events[round - 1]);
            Agree(season, title);
        }

        var rows = season.Table(title);
        Assert.True(rows.Row("d040").Position < rows.Row("d003").Position);

        // The last of all, the third and the fourth are given places, all others the ones that are left.
        string[] Order(int last, int third, int fourth)
        {
            var order = large.Except([large[39], large[2], large[3]]).ToList();
            foreach (var (at, car) in new[] { (last, large[39]), (third, large[2]), (fourth, large[3]) }.OrderBy(pair => pair.Item1))
            {
                order.Insert(at, car);
            }

            return [.. order];
        }
    }

    [Fact]
    public void Places_left_vacant_count_in_countback()
    {
        var season = Cars("a", "b", "c")
            .Race(1, race => Vacant(race.Order("c"), 40).Order("a", "b"))
            .Race(2, race => Vacant(race.Order("c"), 39).Order("b").Vacant().Order("a"))
            .Race(3, race => Vacant(race.Order("c"), 20).Order("b", "a"))
            .Race(4, race => Vacant(race.Order("c"), 15).Order("b", "a"))
            .Build();
        Assert.Equal("1 c 40, 2 b 0, 3 a 0", season.Table(Title(Paying(RaceRule(Scale.Of(10))))).Text());
        Agree(season, Title(Paying(RaceRule(Scale.Of(10)))));

        static SessionBuilder Vacant(SessionBuilder race, int places) => Enumerable.Range(0, places).Aggregate(race, (session, _) => session.Vacant());
    }

    [Fact]
    public void Points_may_be_fractions_or_beyond_any_table()
    {
        Points[] values = [Points.Of(9, 2), Points.Of(4), Points.Of(13, 3), Points.Of(-7, 2), Points.Of(-4), int.MaxValue, int.MaxValue + 1L, uint.MaxValue, uint.MaxValue + 1L, uint.MaxValue + 2L, long.MaxValue / 8, -uint.MaxValue, -uint.MaxValue - 1L, -uint.MaxValue - 2L, long.MinValue / 8];
        var scale = new Scale(values);
        var cars = Many[..values.Length];
        var season = Cars(cars).Race(1, cars).Race(2, [.. cars.Reverse()]).Race(3, [.. cars[5..], .. cars[..5]]).Build();
        var sorted = values.OrderDescending().ToArray();
        Assert.Equal(sorted, season.Table(Title(Paying(RaceRule(scale))), TablePoint.After(1)).Rows.Select(row => row.Points));
        foreach (var counting in Countings)
        {
            Agree(season, Title(Paying(RaceRule(scale)), counting: counting));
            Agree(season, Title(Paying(RaceRule(scale)), counting: counting, ranking: new Ranking(tieBreaks: TieBreakChain.Shared)));
        }
    }

    [Fact]
    public void A_season_may_have_more_rounds_than_a_table_has_room_for()
    {
        const int rounds = ushort.MaxValue + 2;
        var builder = Cars("a", "b");
        for (var round = 1; round <= rounds; round++)
        {
            builder.Race(round, "a", "b");
        }

        var row = builder.Build().Table().Rows[0];
        Assert.Equal((rounds, rounds, 10 * rounds), (row.Wins, row.Starts, row.Points));
    }

    private static string Name(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"d{number:000}");
}
