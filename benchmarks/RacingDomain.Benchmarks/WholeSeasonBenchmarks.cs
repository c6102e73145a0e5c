using BenchmarkDotNet.Attributes;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>A whole season, 24 rounds of 40 entries: the final table and a table after every round, from the public model, beside the floor.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WholeSeasonBenchmarks
{
    private readonly SyntheticSeason synthetic = new(24, 40);
    private readonly Floor floor;
    private readonly StandingsEngine engine;

    public WholeSeasonBenchmarks()
    {
        floor = new Floor(synthetic.Places, 40);
        engine = new StandingsEngine(synthetic.Season, synthetic.Rulebook);
        Verify();
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Final")]
    public int FinalFloor() => floor.Final();

    [Benchmark]
    [BenchmarkCategory("Final")]
    public StandingsTable FinalTable() => engine.Table(SyntheticSeason.Drivers);

    [Benchmark]
    [BenchmarkCategory("Final")]
    public StandingsTable FinalTableFromModel() => new StandingsEngine(synthetic.Season, synthetic.Rulebook).Table(SyntheticSeason.Drivers);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("EveryRound")]
    public int EveryRoundFloor() => floor.EveryRound();

    [Benchmark]
    [BenchmarkCategory("EveryRound")]
    public ValueArray<StandingsTable> EveryRound() => engine.History(SyntheticSeason.Drivers);

    /// <summary>The floor and the library must agree before they are compared.</summary>
    private void Verify()
    {
        var leader = engine.Table(SyntheticSeason.Drivers).Rows[0].Competitor.Id.ToString();
        if (leader != $"driver-{floor.Final() + 1}")
        {
            throw new InvalidOperationException($"The floor and the library name different leaders: {leader}.");
        }
    }
}
