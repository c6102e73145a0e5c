using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace RacingDomain.Tests.Properties;

/// <summary>Checks that a law holds for generated values, and says how to see a failure again.</summary>
/// <remarks>
/// A failure shows the shrunk value and a seed. <c>RACINGDOMAIN_SEED=seed,gamma</c> in the environment runs every property with that seed,
/// <c>RACINGDOMAIN_COUNT=n</c> with n values in place of its own number of them.
/// </remarks>
internal static class Property
{
    /// <summary>Fails when the law throws for a generated value.</summary>
    public static void Holds<T>(Arbitrary<T> arb, Action<T> law, int count = 100)
    {
        Check(Prop.ForAll(arb, law), count);
    }

    /// <summary>Fails when the law is false or throws for a generated value.</summary>
    public static void Holds<T>(Arbitrary<T> arb, Func<T, bool> law, int count = 100)
    {
        Check(Prop.ForAll(arb, law), count);
    }

    /// <summary>Fails when the law is false or throws for two generated values.</summary>
    public static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> law, int count = 300)
    {
        Check(Prop.ForAll(first, second, law), count);
    }

    /// <summary>Fails when the law is false or throws for three generated values.</summary>
    public static void Holds<T1, T2, T3>(Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Func<T1, T2, T3, bool> law, int count = 300)
    {
        Check(Prop.ForAll(first, second, third, law), count);
    }

    internal static Rnd ParseSeed(string text)
    {
        var parts = text.Trim(' ', '(', ')').Split(',');
        return parts.Length == 2
            && ulong.TryParse(parts[0], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var seed)
            && ulong.TryParse(parts[1], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var gamma)
            && gamma % 2 == 1
                ? new Rnd(seed, gamma)
                : throw new InvalidOperationException($"RACINGDOMAIN_SEED is '{text}'; it must be two numbers 'seed,gamma', the second odd, as a failure prints them.");
    }

    private static void Check(FsCheck.Property property, int count)
    {
        var seed = Environment.GetEnvironmentVariable("RACINGDOMAIN_SEED") is { Length: > 0 } given
            ? ParseSeed(given)
            : new Rnd(unchecked((ulong)Random.Shared.NextInt64(long.MinValue, long.MaxValue)));
        var config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(Count(count))
            .WithReplay(FSharpOption<Replay>.Some(new Replay(seed, FSharpOption<int>.None)));
        try
        {
            FsCheck.Check.One(config, property);
        }
        catch (Exception failure) when (failure is not SkipException)
        {
            var replay = string.Create(CultureInfo.InvariantCulture, $"RACINGDOMAIN_SEED={seed.Seed},{seed.Gamma} RACINGDOMAIN_COUNT={Count(count)}");
            throw new Xunit.Sdk.XunitException($"{failure.Message}{Environment.NewLine}To see it again, run this test with {replay}", failure);
        }
    }

    private static int Count(int count)
    {
        return Environment.GetEnvironmentVariable("RACINGDOMAIN_COUNT") is not { Length: > 0 } given
            ? count
            : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? number
                : throw new InvalidOperationException($"RACINGDOMAIN_COUNT is '{given}'; it must be a whole number from 1.");
    }
}
