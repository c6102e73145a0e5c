using BenchmarkDotNet.Attributes;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>A loaded season of 24 rounds and 40 entries: the final table, and a table after every round.</summary>
public class TableBenchmarks
{
    private readonly SyntheticSeason synthetic = new(24, 40);
    private readonly Floor floor;
    private readonly StandingsEngine engine;

    public TableBenchmarks()
    {
        floor = new Floor(synthetic);
        engine = new StandingsEngine(synthetic.Season, synthetic.Rulebook);
        floor.Verify(FirstAndFinalTable(), car => synthetic.DriverOf(car));
        floor.Verify(EveryRound());
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Final")]
    public int FirstAndFinalFloor() => floor.FirstAndFinal();

    /// <summary>The final table after that of the first round, so that all other rounds are added up; both tables are in the time, here and of the floor.</summary>
    [Benchmark]
    [BenchmarkCategory("Final")]
    public StandingsTable FirstAndFinalTable()
    {
        engine.Table(SyntheticSeason.Drivers, TablePoint.After(1));
        return engine.Table(SyntheticSeason.Drivers);
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("FinalAgain")]
    public int FinalFloor() => floor.Final();

    /// <summary>The final table, asked for again: the last round is taken back, for the positions before it, and added.</summary>
    [Benchmark]
    [BenchmarkCategory("FinalAgain")]
    public StandingsTable FinalTableAgain() => engine.Table(SyntheticSeason.Drivers);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("EveryRound")]
    public int EveryRoundFloor() => floor.EveryRound();

    [Benchmark]
    [BenchmarkCategory("EveryRound")]
    public ValueArray<StandingsTable> EveryRound() => engine.History(SyntheticSeason.Drivers);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("EveryRoundRead")]
    public long EveryRoundReadFloor() => floor.EveryRoundRead();

    [Benchmark]
    [BenchmarkCategory("EveryRoundRead")]
    public long EveryRoundRead()
    {
        var sum = 0L;
        foreach (var table in engine.History(SyntheticSeason.Drivers))
        {
            foreach (var row in table.Rows)
            {
                sum += row.Position!.Value.Number - 1 + row.Points.Numerator;
            }
        }

        return sum;
    }
}
