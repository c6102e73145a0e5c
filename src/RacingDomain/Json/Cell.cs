namespace RacingDomain.Json;

/// <summary>The value of one member while its object is read.</summary>
internal sealed class Cell<T>
{
    public T Value { get; set; } = default!;
}
