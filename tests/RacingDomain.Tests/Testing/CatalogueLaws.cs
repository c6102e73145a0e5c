using RacingDomain.Rulebooks;
using RacingDomain.Testing;
using Xunit.Abstractions;

namespace RacingDomain.Tests.Testing;

/// <summary>
/// Every rulebook of the catalogue keeps the laws: with the same few seasons each time. <c>RACINGDOMAIN_COUNT=300</c> in the environment tries so many others.
/// </summary>
public sealed class CatalogueLaws(ITestOutputHelper output)
{
    private const int CasesEach = 12;
    private const int Seed = 1988;

    public static TheoryData<string> Ids => new(RulebookCatalogue.Ids.Select(id => id.ToString()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rulebook_of_the_catalogue_keeps_the_laws(string id)
    {
        var options = Environment.GetEnvironmentVariable("RACINGDOMAIN_COUNT") is { Length: > 0 } given
            ? new RuleLawOptions(cases: int.Parse(given, System.Globalization.CultureInfo.InvariantCulture))
            : new RuleLawOptions(cases: CasesEach, seed: Seed);
        var report = RuleLaws.Check(RulebookCatalogue.Find(RulebookId.Parse(id))!, options);

        output.WriteLine(report.ToString());
        Assert.All(report.Outcomes, outcome => Assert.True(outcome.Cases > 0 || !outcome.DoesNotApply.IsEmpty, outcome.ToString()));
    }
}
