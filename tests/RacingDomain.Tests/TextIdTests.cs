using System.Globalization;
using System.Reflection;
using System.Text;

namespace RacingDomain.Tests;

/// <summary>The laws of every text id.</summary>
public abstract class TextIdTests<TId>
    where TId : struct, ITextId<TId>
{
    [Fact]
    public void The_default_identifies_nothing()
    {
        TId none = default;
        Assert.True(none.IsNone);
        Assert.Equal("", none.ToString());
        Assert.Equal(none, default);
        Assert.Equal(0, none.GetHashCode());
        Assert.True(none.CompareTo(TId.Parse("a")) < 0);
        Assert.NotEqual(none, TId.Parse("a"));
    }

    [Theory]
    [InlineData("2018-19")]
    [InlineData("mclaren/honda")]
    [InlineData("01")]
    [InlineData("小林可夢偉")]
    [InlineData("é")]
    [InlineData("e\u0301")]
    public void Text_is_kept(string text)
    {
        Assert.Equal(text, TId.Parse(text).ToString());
        Assert.False(TId.Parse(text).IsNone);
        Assert.Equal(text, $"{TId.Parse(text)}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData(" a")]
    [InlineData("a\t")]
    [InlineData("a\u00A0")]
    [InlineData("a\u2028")]
    [InlineData("a\0")]
    [InlineData("a\u007F")]
    [InlineData("a\u200B")]
    [InlineData("a\u202E")]
    [InlineData("\uFEFFa")]
    [InlineData("a\U0001F3C1")]
    public void Other_text_is_refused(string text) => Refused(text);

    [Fact]
    public void Half_a_surrogate_pair_is_refused() => Refused("a\uD83C");

    [Fact]
    public void No_more_than_128_characters_are_taken()
    {
        Assert.Equal(128, TId.Parse(new string('a', 128)).ToString()!.Length);
        Refused(new string('a', 129));
    }

    [Fact]
    public void No_text_is_no_id()
    {
        Assert.False(TId.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => TId.Parse(null!));
    }

    [Fact]
    public void Text_goes_in_and_out_unchanged() => Property.Holds(
        ValueArbitraries.IdTexts,
        text =>
        {
            var id = TId.Parse(text);
            var (chars, bytes) = (new char[128], new byte[128 * 3]);
            return TId.TryParse(text, out var tried)
                && tried == id
                && !(tried != id)
                && tried.Equals((object)id)
                && tried.GetHashCode() == id.GetHashCode()
                && id.ToString() == text
                && id.ToString(null, CultureInfo.InvariantCulture) == text
                && id.TryFormat(chars, out var length, default, null)
                && new string(chars, 0, length) == text
                && id.TryFormat(bytes, out var size, default, null)
                && Encoding.UTF8.GetString(bytes, 0, size) == text
                && !id.TryFormat(chars.AsSpan(0, length - 1), out _, default, null)
                && !id.TryFormat(bytes.AsSpan(0, size - 1), out _, default, null)
                && TId.Parse(text, null) == id
                && TId.TryParse(text, null, out var withProvider)
                && withProvider == id
                && TId.Parse(text.AsSpan(), null) == id
                && TId.TryParse(text.AsSpan(), null, out var fromSpan)
                && fromSpan == id;
        },
        300);

    [Fact]
    public void Equality_and_order_are_ordinal() => Property.Holds(
        ValueArbitraries.IdTexts,
        ValueArbitraries.IdTexts,
        (a, b) => TId.Parse(a).Equals(TId.Parse(b)) == (a == b)
            && Math.Sign(TId.Parse(a).CompareTo(TId.Parse(b))) == Math.Sign(string.CompareOrdinal(a, b)));

    private static void Refused(string text)
    {
        Assert.False(TId.TryParse(text, out var id));
        Assert.True(id.IsNone);
        Assert.False(TId.TryParse(text.AsSpan(), null, out _));
        Assert.Contains(typeof(TId).Name, Assert.Throws<FormatException>(() => TId.Parse(text)).Message, StringComparison.Ordinal);
    }
}

public sealed class SeriesIdTests : TextIdTests<SeriesId>;

public sealed class SeasonIdTests : TextIdTests<SeasonId>;

public sealed class EventIdTests : TextIdTests<EventId>;

public sealed class SessionIdTests : TextIdTests<SessionId>;

public sealed class ClassIdTests : TextIdTests<ClassId>;

public sealed class DriverIdTests : TextIdTests<DriverId>;

public sealed class TeamIdTests : TextIdTests<TeamId>;

public sealed class ManufacturerIdTests : TextIdTests<ManufacturerId>;

public sealed class EntryIdTests : TextIdTests<EntryId>;

public sealed class ChampionshipIdTests : TextIdTests<ChampionshipId>;

public sealed class RulebookIdTests : TextIdTests<RulebookId>;

public sealed class CompetitorIdTests : TextIdTests<CompetitorId>;

public sealed class NationIdTests : TextIdTests<NationId>;

public sealed class TextIdCoverageTests
{
    [Fact]
    public void Every_text_id_is_held_to_the_laws()
    {
        var ids = typeof(DriverId).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITextId<>)));
        var tested = Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(TextIdTests<>))
            .Select(type => type.BaseType!.GetGenericArguments()[0]);
        Assert.Equal(ids.Select(type => type.Name).Order(StringComparer.Ordinal), tested.Select(type => type.Name).Order(StringComparer.Ordinal));
    }
}
