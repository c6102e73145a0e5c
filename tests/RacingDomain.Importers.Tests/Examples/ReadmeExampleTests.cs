#region f1db
using RacingDomain.Importers.F1db;
#endregion

namespace RacingDomain.Importers.Tests.Examples;

/// <summary>The example of the packed guide.</summary>
[Collection("console")]
public class ReadmeExampleTests
{
    [Fact]
    public async Task The_example_says_what_is_missing()
    {
        var before = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            #region f1db
            var result = await F1dbImporter.FromFolder("f1db-json-splitted").ImportAsync(1988);
            if (result.Season is { } season)
            {
                Console.WriteLine(season);
            }
            else
            {
                Console.WriteLine(string.Join('\n', result.Diagnostics));
            }

            #endregion
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Contains("f1db-races.json: There is no such file", written.ToString(), StringComparison.Ordinal);
    }
}
