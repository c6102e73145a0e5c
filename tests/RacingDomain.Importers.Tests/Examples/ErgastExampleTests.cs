#region ergast
using RacingDomain.Importers.Ergast;
#endregion

namespace RacingDomain.Importers.Tests.Examples;

/// <summary>The example of the packed guide.</summary>
[Collection("console")]
public class ErgastExampleTests
{
    [Fact]
    public async Task The_example_says_what_is_missing()
    {
        var before = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            #region ergast
            var imported = await ErgastImporter.FromFiles("results-1.json", "results-2.json", "qualifying.json", "sprint.json").ImportAsync();
            if (imported.Season is { } season)
            {
                Console.WriteLine(season);
            }
            else
            {
                Console.WriteLine(string.Join('\n', imported.Diagnostics));
            }

            #endregion
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Contains("qualifying.json: There is no such file", written.ToString(), StringComparison.Ordinal);
    }
}
