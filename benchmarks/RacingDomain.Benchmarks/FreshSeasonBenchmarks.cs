using BenchmarkDotNet.Attributes;
using RacingDomain.Championships;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>From the public model, 24 rounds of 40 entries, to its first table: each invocation has a season and a rulebook that nobody has asked for anything.</summary>
[InvocationCount(Count)]
[GcForce(false)] // Forced collections between iterations would make all memory cold.
public class FreshSeasonBenchmarks
{
    // Few at a time: what was made just before is as near to the processor as after loading it, and not all that is measured is the first after a collection.
    private const int Count = 1;
    private const int Repeats = 1_000;

    private readonly SyntheticSeason synthetic = new(24, 40);
    private readonly Floor floor;
    private readonly Fresh<(Season Season, Rulebook Rulebook)> seasons;

    public FreshSeasonBenchmarks()
    {
        floor = new Floor(synthetic);
        seasons = new(() => (synthetic.Build(), synthetic.RulebookOf(synthetic.Scale)));
        seasons.Refill(1);
        floor.Verify(FirstTable(), car => synthetic.DriverOf(car));
    }

    [GlobalSetup]
    public void WarmUp() => seasons.WarmUp(() => { FirstTable(); floor.Final(); FirstFloor(); });

    [IterationSetup(Target = nameof(FirstTable))]
    public void Refill() => seasons.Refill(Count);

    [Benchmark(Baseline = true, OperationsPerInvoke = Repeats)]
    [BenchmarkCategory("First")]
    public int FirstFloor()
    {
        var leaders = 0;
        for (var i = 0; i < Repeats; i++)
        {
            leaders += floor.Final();
        }

        return leaders;
    }

    [Benchmark]
    [BenchmarkCategory("First")]
    public StandingsTable FirstTable()
    {
        var (season, rulebook) = seasons.Next();
        return new StandingsEngine(season, rulebook).Table(SyntheticSeason.Drivers);
    }
}
