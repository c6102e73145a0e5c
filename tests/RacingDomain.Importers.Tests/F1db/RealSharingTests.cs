using static RacingDomain.Importers.Tests.F1db.RealSeason;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>Shared cars in real results.</summary>
public class RealSharingTests
{
    [SharedFact]
    public async Task Shares_of_two_cars_add_up_in_1955() // E2
    {
        var engine = await Of(1955);

        Assert.Equal("9", engine.Row(Drivers, "juan-manuel-fangio", 1)!.Points.ToString());
        Assert.Equal("2", engine.Row(Drivers, "jose-froilan-gonzalez", 1)!.Points.ToString());
        Assert.Equal("3 1/3", engine.Row(Drivers, "nino-farina", 1)!.Points.ToString());
        Assert.Equal("3 1/3", engine.Row(Drivers, "maurice-trintignant", 1)!.Points.ToString());
        Assert.Equal("1 1/3", engine.Row(Drivers, "umberto-maglioli", 1)!.Points.ToString());
        Assert.Equal("1", engine.Row(Drivers, "hans-herrmann", 1)!.Points.ToString());
        Assert.Equal("1", engine.Row(Drivers, "karl-kling", 1)!.Points.ToString());
        Assert.Equal("1", engine.Row(Drivers, "stirling-moss", 1)!.Points.ToString());
        Assert.Equal("2", engine.Row(Drivers, "roberto-mieres", 1)!.Points.ToString());
    }

    [SharedFact]
    public async Task Only_the_best_car_of_a_driver_counts_in_1956() // E3
    {
        // Monaco: Fangio had a part of the cars in second and in fourth place, Castellotti of the one in fourth and of one that retired.
        var paid = (await Of(1956)).Paid(Drivers, 2);

        Assert.Contains("juan-manuel-fangio 3", paid, StringComparison.Ordinal);
        Assert.Contains("peter-collins 3", paid, StringComparison.Ordinal);
        Assert.Contains("eugenio-castellotti 1 1/2", paid, StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task A_shared_win_is_a_win_of_both() // E4
    {
        var argentina = await Of(1956);
        Assert.Contains("luigi-musso 4", argentina.Paid(Drivers, 1), StringComparison.Ordinal);
        Assert.Contains("juan-manuel-fangio 4", argentina.Paid(Drivers, 1), StringComparison.Ordinal);
        Assert.Equal("juan-manuel-fangio 1", argentina.Paid(Drivers, 1, "fastest-lap"));
        Assert.Equal((1, 1), (argentina.Row(Drivers, "luigi-musso", 1)!.Wins, argentina.Row(Drivers, "juan-manuel-fangio", 1)!.Wins));

        var britain = await Of(1957);
        Assert.Contains("tony-brooks 4", britain.Paid(Drivers, 5), StringComparison.Ordinal);
        Assert.Contains("stirling-moss 4", britain.Paid(Drivers, 5), StringComparison.Ordinal);
        Assert.Equal("stirling-moss 1", britain.Paid(Drivers, 5, "fastest-lap"));
        Assert.Equal((1, 1), (britain.Row(Drivers, "tony-brooks", 5)!.Wins, britain.Row(Drivers, "stirling-moss", 5)!.Wins));
    }

    [SharedFact]
    public async Task A_shared_car_pays_nothing_from_1958_on_and_its_place_is_not_passed_on() // E5
    {
        var engine = await Of(1958);

        Assert.Equal("tony-brooks 8, mike-hawthorn 6, phil-hill 4, roy-salvadori 2", engine.Paid(Drivers, 10));
        Assert.Equal("vanwall/vanwall 8, ferrari/ferrari 6, cooper/climax 2", engine.Paid(Constructors, 10));
    }
}
