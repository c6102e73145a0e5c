using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>All real Formula One seasons, loaded: both championships after every race.</summary>
public class FormulaOneBenchmarks
{
    private StandingsEngine[] engines = [];
    private FormulaOneFloor[] floors = [];

    [GlobalSetup]
    public void Load()
    {
        engines = FormulaOneSeasons.LoadAsync().GetAwaiter().GetResult();
        var (made, others, same, tables) = (new List<FormulaOneFloor>(), new List<string>(), 0, 0);
        foreach (var engine in engines)
        {
            foreach (var championship in engine.Rulebook.Championships.Where(championship => championship.IsOf(engine.Season)))
            {
                made.Add(new FormulaOneFloor(engine, championship.Id));
                var (equal, all) = made[^1].Compare(engine.History(championship.Id));
                (same, tables) = (same + equal, tables + all);
                if (equal < all)
                {
                    others.Add($"{engine.Season.Id} {championship.Id} ({all - equal})");
                }
            }
        }

        floors = [.. made];
        Console.WriteLine($"// {engines.Length} seasons, {floors.Sum(floor => floor.Size)} results, {tables} tables; the floor has the same points in {same} of them, not in some of {string.Join(", ", others)}.");
        if (same < tables * 0.97)
        {
            throw new InvalidOperationException($"The floor and the library have the same points in {same} of {tables} tables only.");
        }

        // So many kinds of seasons are run until the runtime has compiled in earnest what is measured.
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(5);)
        {
            EveryRaceFloor();
            EveryRace();
        }
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("FormulaOne")]
    public int EveryRaceFloor()
    {
        var leaders = 0;
        foreach (var floor in floors)
        {
            leaders += floor.EveryRound();
        }

        return leaders;
    }

    [Benchmark]
    [BenchmarkCategory("FormulaOne")]
    public int EveryRace()
    {
        var tables = 0;
        foreach (var engine in engines)
        {
            foreach (var championship in engine.Rulebook.Championships)
            {
                tables += championship.IsOf(engine.Season) ? engine.History(championship.Id).Length : 0;
            }
        }

        return tables;
    }
}
