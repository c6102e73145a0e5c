using BenchmarkDotNet.Attributes;

namespace RacingDomain.Benchmarks;

/// <summary>Growth with the classes, 24 rounds of 20 entries in each class, a championship for each.</summary>
public class ClassesGrowthBenchmarks : GrowthBenchmarks
{
    [Params(1, 2, 3, 4, 5)]
    public int Classes { get; set; }

    private protected override SyntheticSeason Make() => new(24, 20, Classes);
}
