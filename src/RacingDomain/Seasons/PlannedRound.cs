using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>What the calendar first said of a round, where it came differently.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record PlannedRound
{
    /// <summary>Records what was planned.</summary>
    /// <param name="date">The day.</param>
    /// <param name="name">The name of the event.</param>
    /// <param name="number">The number in the calendar, where it was another.</param>
    /// <param name="classes">The classes it was to be open to, where they were others; empty: as it came.</param>
    /// <exception cref="ArgumentException">The name is blank, the number below 1, a class id empty, or a class stands twice.</exception>
    public PlannedRound(LocalDate? date = null, string? name = null, int? number = null, ValueArray<ClassId> classes = default)
    {
        Date = Require.Date(date);
        Name = Require.OptionalText(name);
        Number = Require.AtLeast(1, number);
        Classes = Require.Ids(classes);
    }

    /// <summary>The day.</summary>
    public LocalDate? Date { get; }

    /// <summary>The name of the event.</summary>
    public string? Name { get; }

    /// <summary>The number in the calendar, where it was another.</summary>
    public int? Number { get; }

    /// <summary>The classes it was to be open to, where they were others; empty: as it came.</summary>
    public ValueArray<ClassId> Classes { get; }
}
