using BenchmarkDotNet.Attributes;

namespace RacingDomain.Benchmarks;

/// <summary>Growth with the rounds, 40 entries in each.</summary>
public class RoundsGrowthBenchmarks : GrowthBenchmarks
{
    [Params(12, 24, 48, 96)]
    public int Rounds { get; set; }

    private protected override SyntheticSeason Make() => new(Rounds, 40);
}
