using System.Globalization;
using System.Text;

namespace RacingDomain.Tests;

public sealed class FromNameTests
{
    [Theory]
    [InlineData("Antonio García", "antonio-garcia")]
    [InlineData("Antonio Garci\u0301a", "antonio-garcia")]
    [InlineData("Alex Lynn Jr.", "alex-lynn-jr")]
    [InlineData("Kévin Estre", "kevin-estre")]
    [InlineData("Michael Christensen", "michael-christensen")]
    [InlineData("Søren Ørsted", "soren-orsted")]
    [InlineData("Łukasz Đoković", "lukasz-dokovic")]
    [InlineData("Weiß STRAẞE", "weiss-strasse")]
    [InlineData("Æsir Œuvre Ǽ", "aesir-oeuvre-ae")]
    [InlineData("Þór Guðmundsson", "thor-gudmundsson")]
    [InlineData("Işık İSTANBUL", "isik-istanbul")]
    [InlineData("Nyck de Vries", "nyck-de-vries")]
    [InlineData("Nguyễn Văn Đạt", "nguyen-van-dat")]
    [InlineData("Pato O'Ward", "pato-o-ward")]
    [InlineData("  Porsche -- GT3 / R  ", "porsche-gt3-r")]
    [InlineData("Mercedes-AMG", "mercedes-amg")]
    [InlineData("24 Hours of Daytona!", "24-hours-of-daytona")]
    [InlineData("№ 1 \U0001F3C1 Racing", "1-racing")]
    [InlineData("Кими Райкконен", "кими-раикконен")]
    [InlineData("小林 可夢偉", "小林-可夢偉")]
    public void Is_kebab_case_without_accents(string name, string id) => Cultures.ForEach(() =>
    {
        Assert.Equal(id, DriverId.FromName(name).ToString());
        Assert.Equal(id, TeamId.FromName(name).ToString());
        Assert.Equal(id, ManufacturerId.FromName(name).ToString());
        Assert.Equal(id, EventId.FromName(name).ToString());
        Assert.Equal(id, ClassId.FromName(name).ToString());
        Assert.Equal(id, DriverId.FromName(id).ToString());
    });

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-.-")]
    [InlineData("\u0301")]
    [InlineData("\U0001F3C1")]
    public void A_name_of_which_nothing_remains_is_refused(string name) => Assert.Throws<ArgumentException>(() => DriverId.FromName(name));

    [Fact]
    public void A_name_too_long_is_refused()
    {
        Assert.Equal(128, DriverId.FromName(new string('a', 128)).ToString().Length);
        Assert.Throws<ArgumentException>(() => DriverId.FromName(new string('a', 129)));
        Assert.Throws<ArgumentNullException>(() => DriverId.FromName(null!));
    }

    [Fact]
    public void Accents_drop_as_canonical_decomposition_drops_them()
    {
        // Without ICU the framework leaves text as it is, and there is nothing to compare with.
        if ("é".Normalize(NormalizationForm.FormD).Length == 1)
        {
            return;
        }

        foreach (var (first, last) in new[] { (0xC0, 0x24F), (0x370, 0x52F), (0x1E00, 0x1FFF) })
        {
            for (var c = (char)first; c <= last; c++)
            {
                var text = c.ToString();
                var decomposed = text.Normalize(NormalizationForm.FormD);
                if (char.IsLetter(c) && decomposed.Length > 1 && decomposed[1..].All(IsMark))
                {
                    Assert.Equal(DriverId.FromName(decomposed), DriverId.FromName(text));
                }
            }
        }
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
