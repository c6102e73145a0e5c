using System.Globalization;
using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests;

/// <summary>The output is the same under every culture.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public async Task Output_does_not_depend_on_the_culture(string culture)
    {
        string[][] commands =
        [
            ["standings", "-"],
            ["standings", "-", "--format", "json"],
            ["standings", "-", "--format", "csv", "--as-of", "2018-06-30"],
            ["standings", "-", "--format", "markdown", "--after", "1:qualifying"],
            ["history", "-", "--championship", "drivers"],
            ["explain", "-", "--championship", "drivers", "--competitor", "dora"],
            ["validate", "-"],
            ["standings", "-", "--width", "7"],
            ["standings", "-", "--after", "9"],
        ];
        foreach (var command in commands)
        {
            var expected = await Run.WithInput(Documents.Cup, command);
            var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, await Run.WithInput(Documents.Cup, command));
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
            }
        }
    }
}
