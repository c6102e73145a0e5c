using System.Diagnostics.CodeAnalysis;

namespace RacingDomain.Tests.Policies;

#pragma warning disable CA1822, CS0067 // Looked at by reflection: the members do nothing and nobody raises the event.

/// <summary>A surface with one of everything, for the tests of <see cref="PublicApi"/> and <see cref="DocumentationIds"/>.</summary>
internal abstract class Sample
{
    private protected Sample()
    {
    }

    /// <summary>Nothing.</summary>
    public abstract V? Make<V>(V value)
        where V : notnull;

    /// <summary>Nothing.</summary>
    public delegate bool Rule(in Place place);

    /// <summary>Nothing.</summary>
    public enum Kind : byte
    {
        /// <summary>Nothing.</summary>
        Car = 2,
    }

    /// <summary>Nothing.</summary>
    public readonly struct Place
    {
        /// <summary>Nothing.</summary>
        public static readonly string First = "1st";
    }

    /// <summary>Nothing.</summary>
    public sealed class Box<T, U> : IDisposable
        where T : IComparable<T>
        where U : class, new()
    {
        /// <summary>Nothing.</summary>
        public const int Limit = 3;

        /// <summary>Nothing.</summary>
        public Box(params string[] names)
        {
        }

        /// <summary>Nothing.</summary>
        public event EventHandler<EventArgs>? Changed;

        /// <summary>Nothing.</summary>
        public IReadOnlyDictionary<string, string?>? Names { get; init; }

        /// <summary>Nothing.</summary>
        public T? this[int index] => default;

        /// <summary>Nothing.</summary>
        public static (int Count, (string? A, U B) Inner) Pair(KeyValuePair<string?, int>? pair)
        {
            return default;
        }

        /// <summary>Nothing.</summary>
        public bool TryGet(string? key, [NotNullWhen(true)] out string? value, int count = 3, string text = "a", DayOfWeek day = DayOfWeek.Friday, int? none = null)
        {
            value = null;
            return false;
        }

        /// <summary>Nothing.</summary>
        public List<T> First(T item, T?[] items)
        {
            return [];
        }

        /// <inheritdoc/>
        public void Dispose()
        {
        }

        /// <inheritdoc/>
        public override string ToString()
        {
            return "";
        }
    }
}
