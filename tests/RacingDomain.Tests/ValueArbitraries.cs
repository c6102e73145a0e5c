using FsCheck;
using FsCheck.Fluent;

namespace RacingDomain.Tests;

/// <summary>Random values of the ground floor.</summary>
internal static class ValueArbitraries
{
    /// <summary>Fractions as points systems have them: small enough that three of them never overflow.</summary>
    public static Arbitrary<Points> Points { get; } = Arb.From(
        Gen.Choose(-100_000, 100_000).Zip(Gen.Frequency((2, Gen.Constant(1)), (3, Gen.Choose(1, 1_000))), (n, d) => RacingDomain.Points.Of(n, d)),
        Shrunk);

    /// <summary>Any fraction, up to the limits of 64 bits.</summary>
    public static Arbitrary<Points> AnyPoints { get; } = Arb.From(
        AnyLong.Zip(AnyLong.Where(d => d is not 0 and not long.MinValue), (n, d) => RacingDomain.Points.Of(n == long.MinValue ? n + 1 : n, d)),
        Shrunk);

    public static Arbitrary<CarNumber> CarNumbers { get; } = Arb.From(
        Gen.ArrayOf(Gen.Frequency((6, Gen.Elements("0123456789".ToCharArray())), (1, Gen.Elements("ABab-.".ToCharArray()))))
            .Resize(4)
            .Where(text => text.Length > 0)
            .Select(text => CarNumber.Parse(new string(text))));

    /// <summary>The text of ids, of letters of many scripts.</summary>
    public static Arbitrary<string> IdTexts { get; } = Arb.From(
        Gen.ArrayOf(Gen.Frequency(
                (5, Gen.Elements("abcXYZ0189-/._#".ToCharArray())),
                (1, Gen.Choose(0x00C0, 0x024F).Select(c => (char)c)),
                (1, Gen.Choose(0x4E00, 0x4EFF).Select(c => (char)c))))
            .Where(text => text.Length is > 0 and <= 128)
            .Select(text => new string(text)),
        text => text.Length > 1 ? [text[..^1], text[1..]] : []);

    private static Gen<long> AnyLong => Gen.OneOf(
        ArbMap.Default.GeneratorFor<int>().Select(n => (long)n),
        ArbMap.Default.GeneratorFor<ulong>().Select(n => unchecked((long)n)),
        Gen.Choose(0, 62).Zip(Gen.Choose(-3, 3), (shift, n) => (1L << shift) + n),
        Gen.Elements(long.MaxValue, long.MinValue, long.MaxValue - 1, long.MinValue + 1, 0, 1, -1));

    private static IEnumerable<Points> Shrunk(Points points)
    {
        if (points.Numerator is not (0 or long.MinValue))
        {
            yield return RacingDomain.Points.Of(points.Numerator / 2, points.Denominator);
        }

        if (!points.IsInteger)
        {
            yield return points.Numerator;
            yield return RacingDomain.Points.Of(points.Numerator, points.Denominator / 2);
        }
    }
}
