using RacingDomain.Rulebooks;
using RacingDomain.Testing;
using Xunit.Abstractions;

namespace RacingDomain.Tests.Testing;

/// <summary>Every rulebook of the catalogue keeps the laws.</summary>
public sealed class CatalogueLaws(ITestOutputHelper output)
{
    private const int CasesEach = 12;

    public static TheoryData<string> Ids => new(RulebookCatalogue.Ids.Select(id => id.ToString()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rulebook_of_the_catalogue_keeps_the_laws(string id)
    {
        var count = Environment.GetEnvironmentVariable("RACINGDOMAIN_COUNT") is { Length: > 0 } given ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : CasesEach;
        var report = RuleLaws.Check(RulebookCatalogue.Find(RulebookId.Parse(id))!, new RuleLawOptions(cases: count));

        output.WriteLine(report.ToString());
        Assert.All(report.Outcomes, outcome => Assert.True(outcome.Cases > 0 || !outcome.DoesNotApply.IsEmpty, outcome.ToString()));
    }
}
