using FsCheck;
using FsCheck.Fluent;

namespace RacingDomain.Tests;

/// <summary>Runs properties; a failure names the smallest counterexample and the seed that repeats it.</summary>
internal static class Property
{
    private static readonly Config Configuration = Config.QuickThrowOnFailure.WithMaxTest(300);

    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> law) => Prop.ForAll(values, law).Check(Configuration);

    public static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> law) =>
        Prop.ForAll(first, second, law).Check(Configuration);

    public static void Holds<T1, T2, T3>(Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Func<T1, T2, T3, bool> law) =>
        Prop.ForAll(first, second, third, law).Check(Configuration);
}
