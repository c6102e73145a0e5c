using System.Runtime.CompilerServices;
using NodaTime;

namespace RacingDomain;

/// <summary>The guards of every constructor.</summary>
internal static class Require
{
    private const int FewItems = 8;

    private static readonly Duration LongestTime = Duration.FromHours(99_999_999);

    /// <summary>A name or sentence of at most 1,000 characters that is not blank and has no control characters.</summary>
    internal static string Text(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        if (value.Length > 1_000)
        {
            throw new ArgumentException("A text must not be longer than 1,000 characters.", name);
        }

        // Most texts are plain ASCII, which is found out at once.
        if (!value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return value;
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsControl(value[i]))
            {
                throw new ArgumentException("A text must not hold control characters.", name);
            }

            if (char.IsSurrogate(value[i]) && !(i + 1 < value.Length && char.IsSurrogatePair(value[i], value[++i])))
            {
                throw new ArgumentException("A text must be well-formed Unicode; this one has half a surrogate pair.", name);
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

    /// <summary>A duration of zero or more, and not longer than documents can write.</summary>
    internal static Duration? Time(Duration? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is { } time && (time < Duration.Zero || time > LongestTime)
            ? throw new ArgumentOutOfRangeException(name, value, "A time must not be negative, nor longer than 99,999,999 hours.")
            : value;

    internal static Duration? PositiveTime(Duration? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is { } time && time <= Duration.Zero ? throw new ArgumentOutOfRangeException(name, value, "The time must be positive.") : Time(value, name);

    /// <summary>Refuses an array with a time that is not positive, or the same time twice.</summary>
    internal static ValueArray<Duration> Times(ValueArray<Duration> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        foreach (var value in values)
        {
            PositiveTime(value, name);
        }

        return Distinct(values, name);
    }

    /// <summary>A day of the years 1 to 9999 in the ISO calendar.</summary>
    internal static LocalDate Date(LocalDate value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value.Calendar != CalendarSystem.Iso || value.Year < 1
            ? throw new ArgumentOutOfRangeException(name, value, "A date is of the years 1 to 9999 in the ISO calendar.")
            : value;

    internal static LocalDate? Date(LocalDate? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is { } date ? Date(date, name) : null;

    internal static LocalDateTime? DateTime(LocalDateTime? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is { } time)
        {
            Date(time.Date, name);
        }

        return value;
    }

    /// <summary>The zone of that id in the tz database, so that equal zones are the same and documents can name them.</summary>
    internal static DateTimeZone? TimeZone(DateTimeZone? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(value.Id)
            ?? throw new ArgumentException($"'{value.Id}' is no time zone of the tz database.", name);

    /// <summary>Refuses an array with an undefined value, or the same value twice.</summary>
    internal static ValueArray<T> AllDefined<T>(ValueArray<T> values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : struct, Enum
    {
        foreach (var value in values)
        {
            Defined(value, name);
        }

        return Distinct(values, name);
    }

    /// <summary>Refuses an array with a text that is none, or the same text twice.</summary>
    internal static ValueArray<string> Texts(ValueArray<string> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        foreach (var value in values)
        {
            Text(value, name);
        }

        return Distinct(values, name);
    }

    /// <summary>Refuses an array with a number that is no round's, or the same number twice.</summary>
    internal static ValueArray<int> Rounds(ValueArray<int> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        foreach (var value in values)
        {
            AtLeast(1, value, name);
        }

        return Distinct(values, name);
    }

    /// <summary>Refuses an array with the same element twice.</summary>
    internal static ValueArray<T> Distinct<T>(ValueArray<T> values, [CallerArgumentExpression(nameof(values))] string? name = null) =>
        Distinct(values, static value => value, name);

    /// <summary>Refuses an array with two elements of the same key.</summary>
    internal static ValueArray<T> Distinct<T, TKey>(ValueArray<T> values, Func<T, TKey> key, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        // A few keys are compared with each other sooner than a set of them is made.
        var seen = values.Length > FewItems ? new HashSet<TKey>(values.Length) : null;
        for (var i = 0; i < values.Length; i++)
        {
            var next = key(values[i]);
            if (seen is null ? IsAmong(next, values.AsSpan()[..i], key) : !seen.Add(next))
            {
                throw new ArgumentException($"'{next}' stands twice.", name);
            }
        }

        return values;
    }

    private static bool IsAmong<T, TKey>(TKey wanted, ReadOnlySpan<T> values, Func<T, TKey> key)
    {
        foreach (var value in values)
        {
            if (EqualityComparer<TKey>.Default.Equals(key(value), wanted))
            {
                return true;
            }
        }

        return false;
    }
}
