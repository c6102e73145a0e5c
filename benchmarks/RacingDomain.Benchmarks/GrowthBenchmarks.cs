using BenchmarkDotNet.Attributes;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>How the tables of a loaded season grow with it: to be read from one size to the next, in time and in memory.</summary>
public abstract class GrowthBenchmarks
{
    private Floor[] floors = [];
    private StandingsEngine? engine;

    [GlobalSetup]
    public void Setup()
    {
        var synthetic = Make();
        engine = new StandingsEngine(synthetic.Season, synthetic.Rulebook);
        floors = synthetic.Rulebook.Championships.Select((_, number) => new Floor(synthetic, synthetic.Scale, number)).ToArray();
        foreach (var (number, table) in FirstAndFinal().Index())
        {
            floors[number].Verify(table, car => synthetic.DriverOf(car, number));
        }
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Final")]
    public int FirstAndFinalFloor()
    {
        var leaders = 0;
        foreach (var floor in floors)
        {
            leaders += floor.FirstAndFinal();
        }

        return leaders;
    }

    /// <summary>The final table after that of the first round, so that all other rounds are added up.</summary>
    [Benchmark]
    [BenchmarkCategory("Final")]
    public ValueArray<StandingsTable> FirstAndFinal()
    {
        engine!.Tables(TablePoint.After(1));
        return engine.Tables();
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("EveryRound")]
    public int EveryRoundFloor()
    {
        var leaders = 0;
        foreach (var floor in floors)
        {
            leaders += floor.EveryRound();
        }

        return leaders;
    }

    [Benchmark]
    [BenchmarkCategory("EveryRound")]
    public int EveryRound()
    {
        var tables = 0;
        foreach (var championship in engine!.Rulebook.Championships)
        {
            tables += engine.History(championship.Id).Length;
        }

        return tables;
    }

    private protected abstract SyntheticSeason Make();
}
