using RacingDomain.Championships;
using RacingDomain.Testing;

namespace RacingDomain.Tests.Laws;

/// <summary>Every law holds for generated seasons under generated rules of every kind, which mostly do not fit each other.</summary>
public sealed class GeneratedRuleLaws
{
    public static TheoryData<string> Ids => new(RuleLaw.All.Select(law => law.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_law_holds(string id)
    {
        var law = RuleLaw.All.Single(law => law.Id == id);
        Property.Holds(
            Case.Any,
            found =>
            {
                var championship = found.Championship;
                var broken = law.BrokenBy(found.Season(), new Rulebook(RulebookId.Parse("generated"), "Generated", [championship]), championship);
                Assert.True(broken is null, broken);
            },
            law == RuleLaw.Culture || law == RuleLaw.Documents ? 40 : 100);
    }
}
