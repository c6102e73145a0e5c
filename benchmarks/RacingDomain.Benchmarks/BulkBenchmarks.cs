using System.Text;
using BenchmarkDotNet.Attributes;
using RacingDomain.Batches;
using RacingDomain.Json;

namespace RacingDomain.Benchmarks;

/// <summary>The final tables of 1,000 seasons of 24 rounds and 40 entries, from documents, on one core and on two.</summary>
public class BulkBenchmarks
{
    private const int Seasons = 1_000;

    private readonly ReadOnlyMemory<byte>[] documents;

    public BulkBenchmarks()
    {
        // All the same: each is read and computed anew.
        var synthetic = new SyntheticSeason(24, 40);
        ReadOnlyMemory<byte> document = Encoding.UTF8.GetBytes(SeasonJson.ToJson(new SeasonDocument(synthetic.Season, synthetic.Rulebook), DocumentLayout.Compact));
        documents = Enumerable.Repeat(document, Seasons).ToArray();
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Bulk")]
    public Task<long> OneCore() => RunAsync(1);

    [Benchmark]
    [BenchmarkCategory("Bulk")]
    public Task<long> TwoCores() => RunAsync(2);

    private async Task<long> RunAsync(int cores)
    {
        var rows = 0L;
        await foreach (var result in new SeasonBatch(parallelism: cores).RunAsync(documents, engine => engine.Table(SyntheticSeason.Drivers)))
        {
            rows += result.Value.Rows.Length;
        }

        return rows;
    }
}
