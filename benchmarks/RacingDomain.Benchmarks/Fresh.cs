using System.Diagnostics;

namespace RacingDomain.Benchmarks;

/// <summary>Objects for one use each, made before an iteration: nothing that the library keeps with an object is there when it is used.</summary>
internal sealed class Fresh<T>(Func<T> make)
{
    private readonly Queue<T> objects = [];

    internal void Refill(int count)
    {
        objects.Clear();
        for (var i = 0; i < count; i++)
        {
            objects.Enqueue(make());
        }
    }

    internal T Next() => objects.Dequeue();

    /// <summary>Uses one after the other until the runtime has compiled in earnest what is measured: iterations with fresh objects are too short for that.</summary>
    internal void WarmUp(Action use)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(3);)
        {
            Refill(1);
            use();
        }
    }
}
