using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

/// <summary>What works without any file.</summary>
public class DemoTests
{
    [Fact]
    public async Task The_demo_shows_the_champions_and_explains_them()
    {
        var run = await Run.Of("demo");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches(@"\n +1 .*Nasr.* 3407 ", run.Output);
        Assert.Matches(@"\n +2 .*Albuquerque.* 3396 ", run.Output);
        Assert.Contains("1st, 3407 points", run.Output, StringComparison.Ordinal);
        Assert.Contains("racing history imsa-2021", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public async Task Every_bundled_season_has_a_demo_and_a_good_document()
    {
        var list = await Run.Of("seasons", "list");
        Assert.Equal(0, list.Code);
        foreach (var id in list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Where(line => line[2] != ' ').Select(line => line.TrimStart().Split(' ')[0]))
        {
            Assert.Equal(0, (await Run.Of("demo", "--season", id)).Code);
            var document = await Run.Of("seasons", "show", id);
            Assert.Equal(0, document.Code);
            var validated = await Run.WithInput(document.Output, "validate", "-");
            Assert.Equal((0, ""), (validated.Code, validated.Error));
        }
    }

    [Fact]
    public async Task A_bundled_season_is_found_by_its_id()
    {
        var run = await Run.Of("standings", "imsa-2021", "--championship", "dpi-drivers", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal("imsa-weathertech", run.Json.Text("series"));
    }
}
