using BenchmarkDotNet.Attributes;

namespace RacingDomain.Benchmarks;

/// <summary>Growth with the entries, 24 rounds.</summary>
public class EntriesGrowthBenchmarks : GrowthBenchmarks
{
    [Params(20, 40, 80, 160)]
    public int Entries { get; set; }

    private protected override SyntheticSeason Make() => new(24, Entries);
}
