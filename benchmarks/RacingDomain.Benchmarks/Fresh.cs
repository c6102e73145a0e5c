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
}
