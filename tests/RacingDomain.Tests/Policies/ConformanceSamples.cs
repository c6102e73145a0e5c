using System.Collections.Immutable;

namespace RacingDomain.Tests.Policies;

#pragma warning disable CS0649, CA1852 // Each of these is what the conformance tests are to see.

internal class Careless
{
    public static int Count;

    public readonly string Name = "";

    public List<string> Names { get; } = [];

    public double Share { get; set; }

    public override bool Equals(object? obj)
    {
        return obj is Careless;
    }

    public override int GetHashCode()
    {
        return 0;
    }
}

internal abstract class CarelessBase
{
    protected CarelessBase(int number)
    {
        Number = number;
    }

    public int Number { get; }
}

internal sealed record CarelessRecord(string Name);

/// <summary>A struct with a property that says nothing of itself.</summary>
internal struct CarelessStruct
{
    public int Number { get; set; }
}

internal interface ICareless
{
    Task<ImmutableArray<byte[]>> ReadAsync(string name);

    IEnumerable<DateTime?> Dates();
}

internal abstract class CarefulBase
{
    private protected CarefulBase()
    {
    }
}

internal sealed class Careful : CarefulBase
{
    public const int Limit = 3;

    public static readonly Careful Empty = new();

    public ImmutableArray<string> Names { get; } = [];

    public static ValueTask<string> ReadAsync(byte[] bytes, CancellationToken cancellation)
    {
        return ValueTask.FromResult(Convert.ToHexString(bytes));
    }
}

internal readonly record struct CarefulStruct
{
    public int Number { get; }
}

internal static class Policies;
