using System.Runtime.CompilerServices;

namespace RacingDomain;

/// <summary>The guards of every constructor.</summary>
internal static class Require
{
    /// <summary>A name or sentence of at most 1,000 characters that is not blank and has no control characters.</summary>
    internal static string Text(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        if (value.Length > 1_000)
        {
            throw new ArgumentException("A text must not be longer than 1,000 characters.", name);
        }

        foreach (var c in value)
        {
            if (char.IsControl(c))
            {
                throw new ArgumentException("A text must not hold control characters.", name);
            }
        }

        return value;
    }

    internal static string? OptionalText(string? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is null ? null : Text(value, name);

    internal static T Id<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, ITextId<T> =>
        value.IsNone ? throw new ArgumentException("An id must not be empty.", name) : value;

    internal static T? OptionalId<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, ITextId<T> =>
        value is { } id ? Id(id, name) : null;

    /// <summary>Refuses an array with an empty id or the same id twice.</summary>
    internal static ValueArray<T> Ids<T>(ValueArray<T> values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : struct, ITextId<T>
    {
        foreach (var value in values)
        {
            Id(value, name);
        }

        return Distinct(values, name);
    }

    internal static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    internal static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"The value is no {typeof(T).Name}.");

    internal static int? AtLeast(int minimum, int? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(number, minimum, name);
        }

        return value;
    }

    /// <summary>Refuses an array with the same element twice.</summary>
    internal static ValueArray<T> Distinct<T>(ValueArray<T> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        var seen = new HashSet<T>();
        foreach (var value in values)
        {
            if (!seen.Add(value))
            {
                throw new ArgumentException($"'{value}' stands twice.", name);
            }
        }

        return values;
    }
}
