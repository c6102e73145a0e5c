using BenchmarkDotNet.Attributes;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>Why a competitor of a loaded season, 24 rounds of 40 entries, has his points. The floor computes the table and looks up what each race was worth to him.</summary>
public class ExplainBenchmarks
{
    private const int Car = 7;

    private readonly SyntheticSeason synthetic = new(24, 40);
    private readonly Floor floor;
    private readonly StandingsEngine engine;
    private readonly int[] points = new int[24];

    public ExplainBenchmarks()
    {
        floor = new Floor(synthetic);
        engine = new StandingsEngine(synthetic.Season, synthetic.Rulebook);
        ExplainFloor();
        if (Explain().Row.Points != points.Sum())
        {
            throw new InvalidOperationException("The floor and the library explain different points.");
        }
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Explain")]
    public int ExplainFloor() => floor.Explain(Car, points);

    [Benchmark]
    [BenchmarkCategory("Explain")]
    public Explanation Explain() => engine.Explain(SyntheticSeason.Drivers, CompetitorId.Parse(synthetic.DriverOf(Car)));
}
