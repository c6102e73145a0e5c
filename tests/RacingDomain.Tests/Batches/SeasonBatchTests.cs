using System.Text;
using RacingDomain.Batches;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.Batches;

public class SeasonBatchTests
{
    private static readonly ChampionshipId Drivers = ChampionshipId.Parse("drivers");

    private static readonly Rulebook Rules = new(
        RulebookId.Parse("rules"), "Rules", [new Championship(Drivers, "Drivers", CompetitorKind.Driver, PointsSystem.ForRaces([3, 2, 1]))]);

    [Fact]
    public async Task The_tables_are_those_of_the_seasons_one_by_one()
    {
        var documents = SeasonCatalogue.Ids.Select(id => SeasonCatalogue.Find(id)!).ToList();
        var expected = documents.Select(document => new StandingsEngine(document.Season, RulebookCatalogue.Find(document.Season.Rulebook)!).Tables()).ToList();

        var results = await new SeasonBatch().RunAsync(documents.Select(Utf8), engine => engine.Tables()).ToListAsync();

        Assert.Equal(expected, results.Select(result => result.Value));
        Assert.Equal(Enumerable.Range(1, documents.Count).Select(number => (long)number), results.Select(result => result.Number));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Results_come_in_the_order_of_the_seasons(int parallelism)
    {
        var seasons = Enumerable.Range(1, 60).Select(Season);

        // The first of each ten is the slowest.
        var results = await new SeasonBatch(parallelism: parallelism).RunAsync(seasons, engine =>
        {
            Thread.Sleep(int.Parse(engine.Season.Id.ToString(), System.Globalization.CultureInfo.InvariantCulture) % 10 == 1 ? 20 : 0);
            return engine.Season.Id.ToString();
        }).ToListAsync();

        Assert.Equal(Enumerable.Range(1, 60).Select(number => $"{number}"), results.Select(result => result.Value));
    }

    [Fact]
    public async Task No_more_seasons_are_read_than_may_be_in_memory()
    {
        var batch = new SeasonBatch(parallelism: 2);
        var (asked, given, most) = (0, 0, 0);

        async IAsyncEnumerable<SeasonDocument> Seasons()
        {
            for (var number = 1; ; number++)
            {
                most = Math.Max(most, Interlocked.Increment(ref asked) - Volatile.Read(ref given));
                yield return Season(number);
                await Task.Yield();
            }
        }

        await foreach (var result in batch.RunAsync(Seasons(), engine => engine.Season.Id))
        {
            if (result.Number == 100)
            {
                break;
            }

            await Task.Delay(result.Number % 10 == 0 ? 5 : 0);
            Interlocked.Increment(ref given);
        }

        Assert.InRange(most, 2, batch.MaximumInFlight);
        Assert.Equal(8, batch.MaximumInFlight);
    }

    [Fact]
    public async Task No_more_seasons_are_computed_at_once_than_is_said()
    {
        var (running, most) = (0, 0);
        var gate = new Lock();

        await new SeasonBatch(parallelism: 2).RunAsync(Enumerable.Range(1, 40).Select(Season), engine =>
        {
            lock (gate)
            {
                most = Math.Max(most, ++running);
            }

            Thread.Sleep(1);
            lock (gate)
            {
                running--;
            }

            return engine;
        }).CountAsync();

        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task A_result_is_given_before_the_next_season_is_there()
    {
        var answered = new TaskCompletionSource();

        async IAsyncEnumerable<SeasonDocument> Seasons()
        {
            yield return Season(1);
            await answered.Task;
            yield return Season(2);
        }

        var numbers = new List<long>();
        await foreach (var result in new SeasonBatch().RunAsync(Seasons(), engine => engine.Season.Id))
        {
            numbers.Add(result.Number);
            answered.TrySetResult();
        }

        Assert.Equal([1, 2], numbers);
    }

    [Fact]
    public async Task A_season_that_fails_does_not_end_the_run()
    {
        var stranger = new SeasonDocument(new Season(new Series(SeriesId.Parse("s"), "S"), SeasonId.Parse("9"), RulebookId.Parse("nowhere")));
        ReadOnlyMemory<byte>[] documents = [Utf8(Season(1)), "{"u8.ToArray(), Utf8(stranger), Utf8(Season(4)), Utf8(Season(5))];

        var results = await new SeasonBatch(document => document == stranger ? null : Rules).RunAsync(documents, engine => engine.Season.Id.ToString() switch
        {
            "4" => engine.Table(ChampionshipId.Parse("none")),
            "5" => throw new FormatException("My mistake."),
            _ => engine.Table(Drivers),
        }).ToListAsync();

        Assert.Equal([true, false, false, false, false], results.Select(result => result.Succeeded));
        Assert.Null(results[0].Error);
        Assert.Equal(results[1].Diagnostics, Assert.IsType<DocumentException>(results[1].Error).Diagnostics);
        Assert.Equal(
            ["json.truncated", "standings.unknown-rulebook", "standings.unknown-championship", "batch.failed"], results.Skip(1).Select(result => result.Diagnostics[^1].Code));
        Assert.All(results.Skip(2), result => Assert.Equal(result.Error!.Message, Assert.Single(result.Diagnostics).Message));
        Assert.IsType<FormatException>(Assert.Throws<InvalidOperationException>(() => results[4].Value).InnerException);
    }

    [Fact]
    public async Task What_the_sequence_throws_comes_after_the_results_before_it()
    {
        IEnumerable<SeasonDocument> Seasons()
        {
            yield return Season(1);
            throw new IOException("Broken off.");
        }

        var numbers = new List<long>();
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var result in new SeasonBatch().RunAsync(Seasons(), engine => engine))
            {
                numbers.Add(result.Number);
            }
        });
        Assert.Equal([1], numbers);
    }

    [Fact]
    public async Task Cancelling_ends_the_run_and_nothing_runs_on()
    {
        using var stop = new CancellationTokenSource();
        var running = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in new SeasonBatch(parallelism: 2).RunAsync(Forever(), engine => Compute(engine), cancellation: stop.Token))
            {
                if (result.Number == 10)
                {
                    await stop.CancelAsync();
                }
            }
        });

        Assert.Equal(0, Volatile.Read(ref running));

        int Compute(StandingsEngine engine)
        {
            Interlocked.Increment(ref running);
            Thread.Sleep(1);
            return Interlocked.Decrement(ref running);
        }
    }

    [Fact]
    public async Task A_run_cancelled_before_it_begins_asks_for_nothing()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var asked = false;
        var seasons = Enumerable.Range(1, 9).Select(number =>
        {
            asked = true;
            return Season(number);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await new SeasonBatch().RunAsync(seasons, engine => engine, cancellation: stop.Token).CountAsync());

        Assert.False(asked);
    }

    [Fact]
    public async Task Progress_is_told_of_each_result_in_order()
    {
        var told = new Told();

        await new SeasonBatch(_ => Rules).RunAsync([Utf8(Season(1)), "x"u8.ToArray(), Utf8(Season(3))], engine => engine.Tables(), told).CountAsync();

        Assert.Equal([(1, 0), (2, 1), (3, 1)], told.Reports.Select(report => (report.Done, report.Failed)));
    }

    [Fact]
    public async Task Lines_are_numbered_blank_ones_passed_over_and_long_ones_refused()
    {
        var season = SeasonJson.ToJson(Season(1), DocumentLayout.Compact).TrimEnd('\n');
        var lines = $"\uFEFF{season}\n\n{new string('x', 300_000)}\n \r\n{season}\r\nx\n{season}";
        var batch = new SeasonBatch(_ => Rules, limits: new DocumentLimits(maximumBytes: 100_000));

        // One byte more or less at a time moves every border between two reads.
        foreach (var size in new[] { 1, 7, 1 << 16 })
        {
            var results = await batch.RunLinesAsync(new Crumbs(Encoding.UTF8.GetBytes(lines), size), engine => engine.Season).ToListAsync();

            Assert.Equal([(1, null), (3, "json.too-large"), (5, null), (6, "json.malformed"), (7, null)], results.Select(result => (result.Number, Code(result))));
            Assert.Equal(Season(1).Season, results[^1].Value);
        }

        static string? Code(SeasonBatchResult<Season> result) => result.Diagnostics.IsEmpty ? null : result.Diagnostics[0].Code;
    }

    [Fact]
    public async Task The_day_and_the_limits_hold_for_every_season()
    {
        var day = new NodaTime.LocalDate(2021, 5, 1);

        var results = await new SeasonBatch(_ => Rules, day, limits: new DocumentLimits(maximumItems: 1)).RunAsync([Utf8(Season(1))], engine => engine.AsOf).ToListAsync();
        Assert.Equal("json.too-many-items", results[0].Diagnostics[0].Code);

        results = await new SeasonBatch(_ => Rules, day).RunAsync([Utf8(Season(1))], engine => engine.AsOf).ToListAsync();
        Assert.Equal(day, results[0].Value);
    }

    [Fact]
    public void What_cannot_be_is_refused_at_once()
    {
        Assert.Throws<ArgumentOutOfRangeException>("parallelism", () => new SeasonBatch(parallelism: 0));
        Assert.Throws<ArgumentNullException>("compute", () => new SeasonBatch().RunAsync(Forever(), (Func<StandingsEngine, int>)null!));
        Assert.Throws<ArgumentNullException>("documents", () => new SeasonBatch().RunAsync((IEnumerable<ReadOnlyMemory<byte>>)null!, engine => engine));
        Assert.Throws<ArgumentNullException>("stream", () => new SeasonBatch().RunLinesAsync(null!, engine => engine));
        Assert.Equal(Environment.ProcessorCount, new SeasonBatch().Parallelism);
    }

    private static IEnumerable<SeasonDocument> Forever() => Enumerable.Range(1, int.MaxValue).Select(Season);

    private static SeasonDocument Season(int number) => new(
        new SeasonBuilder("series", "Series", $"{number}", rulebook: "rules")
            .Car("1", drivers: ["Ada"])
            .Car("2", drivers: ["Bob"])
            .Round("Spa", new NodaTime.LocalDate(2021, 5, 1), round => round.Race(number % 2 == 0 ? ["1", "2"] : ["2", "1"]))
            .Build(),
        Rules);

    private static ReadOnlyMemory<byte> Utf8(SeasonDocument document) => Encoding.UTF8.GetBytes(SeasonJson.ToJson(document));

    private sealed class Told : IProgress<SeasonBatchProgress>
    {
        public List<SeasonBatchProgress> Reports { get; } = [];

        public void Report(SeasonBatchProgress value) => Reports.Add(value);
    }

    /// <summary>A stream that gives few bytes at a time.</summary>
    private sealed class Crumbs(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
