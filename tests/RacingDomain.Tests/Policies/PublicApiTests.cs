using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Policies;

public class PublicApiTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "RacingDomain.Tests", "Policies");

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var approved = File.ReadAllLines(Path.Combine(Folder, "PublicApi.approved.txt"));
        var received = PublicApi.Lines(Surface.Types(Surface.Library));
        var diff = Diff(approved, received).ToList();
        if (diff.Count == 0)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("RACINGDOMAIN_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(Folder, "PublicApi.received.txt"), string.Concat(received.Select(line => line + "\n")));
        }

        Assert.Fail($"""
            The public API is not the approved one ({diff.Count} lines; '-' only approved, '+' only in the library).
            If that is meant, run this test with RACINGDOMAIN_APPROVE=1 and move Policies/PublicApi.received.txt over Policies/PublicApi.approved.txt.
            {string.Join(Environment.NewLine, diff)}
            """);
    }

    [Fact]
    public void The_dump_shows_everything_that_a_caller_depends_on()
    {
        string[] expected =
        [
            "RacingDomain.Tests.Policies.Sample : abstract class",
            "RacingDomain.Tests.Policies.Sample.Box<T, U> : sealed class, System.IDisposable where T : System.IComparable<T> where U : class, new()",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.Changed -> event System.EventHandler<System.EventArgs>?",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.Dispose() -> void",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.First(T item, T?[] items) -> System.Collections.Generic.List<T>",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.Limit = 3 -> int [const]",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.Names { get; init; } -> System.Collections.Generic.IReadOnlyDictionary<string, string?>?",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.Pair(System.Collections.Generic.KeyValuePair<string?, int>? pair) -> (int Count, (string? A, U B) Inner) [static]",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.ToString() -> string [override]",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.TryGet(string? key, [NotNullWhen(true)] out string? value, int count = 3, string text = \"a\", System.DayOfWeek day = System.DayOfWeek.Friday, int? none = null) -> bool",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.new(params string[] names)",
            "RacingDomain.Tests.Policies.Sample.Box<T, U>.this[int index] { get; } -> T?",
            "RacingDomain.Tests.Policies.Sample.Kind : enum, byte",
            "RacingDomain.Tests.Policies.Sample.Kind.Car = 2 -> RacingDomain.Tests.Policies.Sample.Kind",
            "RacingDomain.Tests.Policies.Sample.Make<V>(V value) -> V? where V : notnull [abstract]",
            "RacingDomain.Tests.Policies.Sample.Place : readonly struct",
            "RacingDomain.Tests.Policies.Sample.Place.First -> string [static, readonly]",
            "RacingDomain.Tests.Policies.Sample.Rule : delegate",
            "RacingDomain.Tests.Policies.Sample.Rule.Invoke(in RacingDomain.Tests.Policies.Sample.Place place) -> bool [virtual]",
        ];
        var lines = PublicApi.Lines([typeof(Sample), typeof(Sample.Box<,>), typeof(Sample.Kind), typeof(Sample.Place), typeof(Sample.Rule)]);
        Assert.Equal(string.Join("\n", expected.Order(StringComparer.Ordinal)), string.Join("\n", lines));
    }

    [Fact]
    public void The_diff_shows_what_is_gone_and_what_is_new()
    {
        Assert.Equal(["- b", "+ c"], Diff(["a", "b"], ["a", "c"]));
        Assert.Empty(Diff(["a"], ["a"]));
    }

    private static IEnumerable<string> Diff(IEnumerable<string> approved, IEnumerable<string> received)
    {
        var (old, now) = (approved.ToHashSet(), received.ToHashSet());
        return old.Except(now).Select(line => (line, text: $"- {line}"))
            .Concat(now.Except(old).Select(line => (line, text: $"+ {line}")))
            .OrderBy(entry => entry.line, StringComparer.Ordinal)
            .Select(entry => entry.text);
    }
}
