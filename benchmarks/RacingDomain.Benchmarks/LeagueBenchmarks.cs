using BenchmarkDotNet.Attributes;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>A league of 10,000 competitors and 50 rounds, half a million results: its table once loaded, and its first table. Each place has its own points.</summary>
public class LeagueBenchmarks
{
    private const int Competitors = 10_000;

    private readonly SyntheticSeason synthetic = new(50, Competitors, scale: Enumerable.Range(0, Competitors).Select(place => Competitors - place).ToArray());
    private readonly LeagueFloor floor;
    private readonly Fresh<Season> seasons;
    private StandingsEngine? engine;

    public LeagueBenchmarks()
    {
        floor = new LeagueFloor(synthetic);
        seasons = new(synthetic.Build);
    }

    [GlobalSetup(Targets = [nameof(FinalTable), nameof(FinalTableAgain)])]
    public void Load()
    {
        engine = new StandingsEngine(synthetic.Season, synthetic.Rulebook);
        floor.Verify(FinalTable());
    }

    [IterationSetup(Target = nameof(FirstTable))]
    public void Refill() => seasons.Refill(1);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("League")]
    public int FinalFloor() => floor.Final();

    /// <summary>The final table after that of the first round, so that all other rounds are added up; both tables are in the time.</summary>
    [Benchmark]
    [BenchmarkCategory("League")]
    public StandingsTable FinalTable()
    {
        engine!.Table(SyntheticSeason.Drivers, TablePoint.After(1));
        return engine.Table(SyntheticSeason.Drivers);
    }

    [Benchmark]
    [BenchmarkCategory("League")]
    public StandingsTable FinalTableAgain() => engine!.Table(SyntheticSeason.Drivers);

    [Benchmark]
    [BenchmarkCategory("League")]
    public StandingsTable FirstTable() => new StandingsEngine(seasons.Next(), synthetic.Rulebook).Table(SyntheticSeason.Drivers);
}
