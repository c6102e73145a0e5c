using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>The seasons in phases of stock car racing, with the numbers that are known of them.</summary>
public sealed class NascarTests
{
    /// <summary>Those of 2013 in the order of the regular season without its wins; in every race of the tests they come in in this order behind the winner.</summary>
    private static readonly string[] Field2013 =
    [
        "johnson", "kyle-busch", "kenseth", "harvick", "edwards", "bowyer", "earnhardt", "kurt-busch", "logano", "biffle",
        "gordon", "truex", "newman", "kahne", "mcmurray", "menard", "stewart", "almirola", "burton", "stenhouse", "keselowski", "montoya",
    ];

    private static readonly (string Winner, int Wins)[] Wins2013 =
    [
        ("kenseth", 5), ("johnson", 4), ("kyle-busch", 4), ("harvick", 2), ("edwards", 2), ("kahne", 2), ("logano", 1), ("biffle", 1), ("truex", 1), ("newman", 1), ("ragan", 3),
    ];

    [Fact]
    public void The_Chase_of_2013_began_with_these_points_after_the_ruling_and_the_decree() // E117
    {
        var before = Season2013(_ => { }).Under("nascar-cup-2013");
        Assert.Equal(12, before.Entrants("drivers", 1).Count());
        Assert.Contains("truex 2000", before.Entrants("drivers", 1));
        Assert.DoesNotContain("newman 2000", before.Entrants("drivers", 1));

        var after = Season2013(season => season
            .Decision(new PointsAdjusted(-50, competitors: DriverRefs("truex", "mcmurray")), "Manipulated the race at Richmond.", [26])
            .Decision(new AdmissionSettled("Chase", DriverRefs("gordon")), "A thirteenth driver by decree.")).Under("nascar-cup-2013");
        var entrants = after.Entrants("drivers", 1).ToList();
        Assert.Equal(13, entrants.Count);
        Assert.Equal(
            ["2015", "2012", "2012", "2006", "2006", "2003", "2003", "2000", "2000", "2000", "2000", "2000", "2000"],
            entrants.Select(entrant => entrant.Split(' ')[1]).OrderByDescending(points => points, StringComparer.Ordinal));
        Assert.Contains("kenseth 2015", entrants);
        Assert.Contains("kahne 2000", entrants);
        Assert.Contains("newman 2000", entrants);
        Assert.Contains("gordon 2000", entrants);
        Assert.DoesNotContain("truex 2000", entrants);
    }

    [Fact]
    public void In_2011_both_had_2403_points_and_five_wins_beat_one() // E123
    {
        // The places of both in the Chase and the totals are known; the laps led are such as to give them.
        int[] stewart = [1, 1, 25, 15, 8, 7, 1, 1, 3, 1], edwards = [4, 8, 3, 5, 3, 11, 9, 2, 2, 2];
        var season = Cars([.. Enumerable.Range(1, 30).Select(i => "x" + i), "edwards", "stewart"]);
        for (var round = 1; round <= 26; round++)
        {
            // Before the Chase: one win of Edwards, none of Stewart.
            var others = Enumerable.Range(1, 30).Select(i => "x" + i).ToList();
            others.Insert(round == 1 ? 0 : 4, "edwards");
            others.Insert(8, "stewart");
            season.RaceOf(round, [.. others]);
        }

        for (var race = 0; race < 10; race++)
        {
            var order = new string?[32];
            order[stewart[race] - 1] = "stewart";
            order[edwards[race] - 1] = "edwards";
            var others = new Queue<string>(Enumerable.Range(1, 30).Reverse().Select(i => "x" + i));
            var index = race;
            season.RaceOf(27 + race, session =>
            {
                session.Order([.. order.Select(car => car ?? others.Dequeue())]);
                session.Measured("x30", new Measures(lapsLed: index < 5 ? 0 : 50));
                session.Measured("stewart", new Measures(lapsLed: index < 3 ? 100 : index < 8 ? 1 : 0));
                session.Measured("edwards", new Measures(lapsLed: index is >= 3 and < 5 ? 90 : index >= 5 ? 1 : 0));
            });
        }

        var engine = season.Build().Under("nascar-cup-2011");
        var rows = engine.Table(ChampionshipId.Parse("drivers")).Rows;
        Assert.Equal(["1 stewart 2403 5", "2 edwards 2403 1"], rows.Take(2).Select(row => $"{row.Position} {row.Competitor.Id} {row.Points} {row.Wins}"));
        Assert.StartsWith("level with edwards on 2403: ahead by countback (1st places 5 to 1)", engine.Explain(ChampionshipId.Parse("drivers"), CompetitorId.Parse("stewart")).TieBreaks.Single(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_win_in_2011_is_48_points_and_the_starter_gets_them_whoever_finishes() // E59
    {
        var season = Cars("a", "b").RaceOf(1, race => race.Order("a", "b").Measured("a", new Measures(lapsLed: 10)).Measured("b", new Measures(lapsLed: 3))
            .Stint("a", "a", started: true).Stint("a", "Relief", finished: true)).Build();
        var engine = season.Under("nascar-cup-2012");
        Assert.Equal("1 a 48, 2 b 43, 3 relief 0", engine.Text("drivers"));
        Assert.Equal("48", engine.PointsOf("owners", "a"));
        Assert.Equal("1 a 9, 2 b 6", engine.Text("manufacturers"));
    }

    [Fact]
    public void From_2017_winners_of_stages_and_races_are_in_and_carry_their_play_off_points()
    {
        var engine = Season2017().Under("nascar-cup-2019");

        // d02 leads the regular season (15), won 23 races and 25 stages; d01 is second (10), won two races and a stage.
        Assert.Equal(["d02 2155", "d01 2021"], engine.Entrants("drivers", 1).Take(2));
        Assert.Equal(16, engine.Entrants("drivers", 1).Count());

        // d20 is 20th in points and won; d16 without a win is out for him.
        Assert.Contains("d20 2005", engine.Entrants("drivers", 1));
        Assert.DoesNotContain(engine.Entrants("drivers", 1), entrant => entrant.StartsWith("d16 ", StringComparison.Ordinal));
        Assert.Equal(12, engine.Entrants("drivers", 2).Count());
        Assert.Equal(8, engine.Entrants("drivers", 3).Count());
        Assert.Equal(["d01 5000", "d02 5000", "d03 5000", "d20 5000"], engine.Entrants("drivers", 4).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_last_race_of_2017_25_is_decided_by_places_and_the_eliminated_have_their_points_rebuilt()
    {
        var engine = Season2017().Under("nascar-cup-2019");
        var drivers = ChampionshipId.Parse("drivers");
        var table = engine.Table(drivers);

        // d20 wins the title as the best of the four, third in the last race behind two who are not in it.
        Assert.Equal(["1 d20 5034", "2 d01 5033", "3 d02 5032", "4 d03 5031"], table.Rows.Take(4).Select(row => $"{row.Position} {row.Competitor.Id} {row.Points}"));
        Assert.All(table.Rows.Take(4), row => Assert.Equal("Championship 4", row.Phase));

        // Stage points of the last race count for the others only: d01 won the first stage.
        Assert.DoesNotContain(engine.Explain(drivers, CompetitorId.Parse("d01")).Awards, award => award is { Award: { Round: 36, Rule: "stage" } });
        Assert.Contains(engine.Explain(drivers, CompetitorId.Parse("d05")).Awards, award => award is { Award: { Round: 36, Rule: "stage" } });

        var eliminated = table.Rows.Skip(4).Take(12).ToList();
        Assert.All(eliminated, row => Assert.Equal("Round of 16", row.Phase));
        Assert.All(eliminated, row => Assert.InRange(row.Points, 2000, 2999));
        var fifth = engine.Explain(drivers, eliminated[0].Competitor.Id);
        Assert.Equal(
            eliminated[0].Points,
            fifth.Corrections.First(line => line.Reason.Kind == CorrectionKind.Base).Points
                + Points.Sum(fifth.Corrections.Where(line => line.Reason.Kind == CorrectionKind.Account).Select(line => line.Points))
                + Points.Sum(fifth.Awards.Where(award => award.Award.Round >= 27).Select(award => award.Award.Points)));
        Assert.Equal("Regular season", table.Rows[16].Phase);
        Assert.True(table.Rows[16].Points < 2000);
    }

    [Fact]
    public void A_win_can_stand_and_open_no_way() // E118
    {
        var season = Season2017(season => season
            .Decision(new AdmissionSettled("Round of 16", DriverRefs("d20"), refused: true), "The win stands, the place in the play-offs does not.")
            .Decision(new PointsAdjusted(-5, competitors: DriverRefs("d20"), account: "playoff"), "The play-off points of the win.", [20])
            .Decision(new PointsAdjusted(-25, competitors: DriverRefs("d20")), "Rule 12.3.2.1.b.", [20]));
        var engine = season.Under("nascar-cup-2024");
        Assert.Contains(engine.Entrants("drivers", 1), entrant => entrant.StartsWith("d16 ", StringComparison.Ordinal));
        var row = engine.Table(ChampionshipId.Parse("drivers")).Row("d20");
        Assert.Equal("Regular season", row.Phase);
        Assert.True(row.Wins > 0);
    }

    [Fact]
    public void In_2026_sixteen_begin_with_2100_2075_2065_and_so_on() // E119
    {
        var engine = Season2017().Under("nascar-cup-2026");
        Assert.Equal(
            ["2100", "2075", "2065", "2060", "2055", "2050", "2045", "2040", "2035", "2030", "2025", "2020", "2015", "2010", "2005", "2000"],
            engine.Entrants("drivers", 1).Select(entrant => entrant.Split(' ')[1]));
        Assert.DoesNotContain(engine.Entrants("drivers", 1), entrant => entrant.StartsWith("d20 ", StringComparison.Ordinal));
        Assert.Equal("1 a 55, 2 b 35, 3 c 34", Cars("a", "b", "c").RaceOf(1, "a", "b", "c").Build().Under("nascar-cup-2026").Text("drivers"));
    }

    /// <summary>26 races in one order behind the winner, with the wins of 2013; a driver outside the first twenty takes the others.</summary>
    private static Season Season2013(Action<SeasonBuilder> more)
    {
        var season = Cars([.. Field2013, "ragan"]);
        var winners = Wins2013.SelectMany(wins => Enumerable.Repeat(wins.Winner, wins.Wins)).ToList();
        for (var round = 1; round <= 26; round++)
        {
            var winner = winners[round - 1];
            season.RaceOf(round, [winner, .. Field2013.Where(car => car != winner)]);
        }

        season.Round("Round 27", DayOf(27), null, 27);
        more(season);
        return season.Build();
    }

    /// <summary>36 races of 24 drivers, who come in by number but for some.</summary>
    private static Season Season2017(Action<SeasonBuilder>? more = null)
    {
        var cars = Enumerable.Range(1, 24).Select(i => $"d{i:00}").ToArray();
        var season = Cars(cars);
        for (var round = 1; round <= 36; round++)
        {
            string[] first = round switch
            {
                1 or 2 => ["d01"],
                20 => ["d20"],
                28 or 31 or 34 => ["d20"],
                36 => ["d05", "d06", "d20"],
                _ => ["d02"],
            };
            string[] stage = round is 3 or 36 ? ["d01", "d05", "d06"] : ["d02", "d01", "d03"];
            season.RaceOf(round, race => race.Order([.. first, .. cars.Except(first)]).Checkpoint("Stage 1", stage));
        }

        more?.Invoke(season);
        return season.Build();
    }
}
