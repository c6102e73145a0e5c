#region alkamel
using RacingDomain.Importers.AlKamel;
#endregion

namespace RacingDomain.Importers.Tests.Examples;

/// <summary>The example of the packed guide about timing files.</summary>
[Collection("console")]
public class AlKamelExampleTests
{
    [Fact]
    public async Task The_example_says_what_is_missing()
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
