using BenchmarkDotNet.Attributes;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>
/// Live use of a season of 24 rounds and 40 entries: a further round, and a corrected result, beside making the season and its table anew. The events are fresh objects each time, the other
/// rounds of the season known.
/// </summary>
[InvocationCount(Count)]
[GcForce(false)] // Forced collections between iterations would make all memory cold.
public class LiveBenchmarks
{
    private const int Count = 16;
    private const int Repeats = 1_000;
    private const int CorrectedRound = 12;

    private readonly SyntheticSeason synthetic = new(24, 40);
    private readonly Floor floor;
    private readonly Season before;
    private readonly Fresh<Event[]> all;
    private readonly Fresh<Event> last;
    private readonly Fresh<Event> corrected;

    public LiveBenchmarks()
    {
        floor = new Floor(synthetic);
        before = synthetic.Assemble(Events(synthetic.Rounds - 1));
        TableOf(before);
        TableOf(synthetic.Season);
        all = new(() => Events(synthetic.Rounds));
        last = new(() => synthetic.EventOf(synthetic.Rounds - 1));
        corrected = new(() => synthetic.EventOf(CorrectedRound, corrected: true));
        last.Refill(1);
        floor.Verify(Append(), car => synthetic.DriverOf(car));
    }

    [GlobalSetup(Target = nameof(Recompute))]
    public void WarmUpAll() => all.WarmUp(() => Recompute());

    [GlobalSetup(Target = nameof(Append))]
    public void WarmUpLast() => last.WarmUp(() => Append());

    [GlobalSetup(Target = nameof(Correct))]
    public void WarmUpCorrected() => corrected.WarmUp(() => Correct());

    [IterationSetup(Target = nameof(Recompute))]
    public void RefillAll() => all.Refill(Count);

    [IterationSetup(Target = nameof(Append))]
    public void RefillLast() => last.Refill(Count);

    [IterationSetup(Target = nameof(Correct))]
    public void RefillCorrected() => corrected.Refill(Count);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Live")]
    public StandingsTable Recompute() => TableOf(synthetic.Assemble(all.Next()));

    [Benchmark]
    [BenchmarkCategory("Live")]
    public StandingsTable Append() => TableOf(before.PlusRound(SyntheticSeason.RoundOf(synthetic.Rounds - 1), last.Next()));

    [Benchmark]
    [BenchmarkCategory("Live")]
    public StandingsTable Correct() => TableOf(synthetic.Season.WithEvent(corrected.Next()));

    [Benchmark(OperationsPerInvoke = Repeats)]
    [BenchmarkCategory("Live")]
    public int AppendFloor()
    {
        var leaders = 0;
        for (var i = 0; i < Repeats; i++)
        {
            leaders += floor.Append();
        }

        return leaders;
    }

    private Event[] Events(int rounds) => Enumerable.Range(0, rounds).Select(round => synthetic.EventOf(round)).ToArray();

    private StandingsTable TableOf(Season season) => new StandingsEngine(season, synthetic.Rulebook).Table(SyntheticSeason.Drivers);
}
