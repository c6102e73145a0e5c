#region alkamel
using RacingDomain.Importers.AlKamel;
#endregion
#region f1db
using RacingDomain.Importers.F1db;
#endregion

namespace RacingDomain.Importers.Tests.Examples;

/// <summary>The examples of the packed guide.</summary>
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

    [Fact]
    public async Task The_example_of_timing_files_says_what_is_missing()
    {
        var before = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            #region alkamel
            var result = await AlKamelImporter.FromFolder("timing").ImportAsync("imsa-2021.manifest.json");
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

        Assert.Contains("imsa-2021.manifest.json: There is no such file", written.ToString(), StringComparison.Ordinal);
    }
}
