using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RacingDomain.Batches;

/// <summary>Works on a sequence with several threads, and gives the results in the order of the sequence.</summary>
internal static class OrderedWork
{
    /// <summary>Runs the work.</summary>
    /// <param name="items">The sequence. The next item is asked for when fewer than <paramref name="window"/> are on their way.</param>
    /// <param name="work">What to do with each.</param>
    /// <param name="parallelism">How many are worked on at the same time.</param>
    /// <param name="window">How many are on their way at most: being worked on, done and waiting for those before them, or in the hands of the reader.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <remarks>When the reader leaves, or the work is cancelled, nothing runs on: what was begun is waited for. What the sequence throws comes after the results before it.</remarks>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, int parallelism, int window, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var places = new SemaphoreSlim(window);
        var threads = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, parallelism).ConcurrentScheduler);
        var begun = Channel.CreateUnbounded<Task<TResult>>(new() { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(ReadAsync, CancellationToken.None);
        try
        {
            await foreach (var result in begun.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return await result.ConfigureAwait(false);
                places.Release();
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
            while (begun.Reader.TryRead(out var left))
            {
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        async Task ReadAsync()
        {
            try
            {
                await places.WaitAsync(stop.Token).ConfigureAwait(false);
                await foreach (var item in items.WithCancellation(stop.Token).ConfigureAwait(false))
                {
                    begun.Writer.TryWrite(threads.StartNew(() => work(item), stop.Token));
                    await places.WaitAsync(stop.Token).ConfigureAwait(false);
                }

                begun.Writer.Complete();
            }
#pragma warning disable CA1031 // It is the reader's to know of, who gets it from the channel.
            catch (Exception error)
#pragma warning restore CA1031
            {
                begun.Writer.Complete(error);
            }
        }
    }
}
