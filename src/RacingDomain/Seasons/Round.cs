using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>A numbered step of the calendar.</summary>
/// <remarks>
/// Immutable, compared by value. The order of rounds is that of their dates, then of their numbers. Two rounds can share an event; the sessions of a
/// round are those that name it.
/// </remarks>
public sealed record Round
{
    /// <summary>Creates a round.</summary>
    /// <param name="number">Its number in the calendar.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="date">The day of its race.</param>
    /// <param name="event">Its event; null while none is known.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="classes">The classes it is open to; empty for all.</param>
    /// <param name="restrictions">For which championships it counts, where not for all.</param>
    /// <param name="planned">What was planned, where it came differently.</param>
    /// <param name="replaces">The number of the cancelled round that it replaces.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">A number is below 1, the name blank, an id empty, a class or a restriction of a class stands twice, or the round replaces itself.</exception>
    public Round(
        int number,
        string name,
        LocalDate date,
        EventId? @event = null,
        RoundStatus status = RoundStatus.Held,
        ValueArray<ClassId> classes = default,
        ValueArray<RoundRestriction> restrictions = default,
        PlannedRound? planned = null,
        int? replaces = null,
        Extensions? extensions = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Number = number;
        Name = Require.Text(name);
        Date = Require.Date(date);
        Event = Require.OptionalId(@event);
        Status = Require.Defined(status);
        Classes = Require.Ids(classes);
        Restrictions = OnePerClass(restrictions);
        Planned = planned;
        Replaces = replaces == number ? throw new ArgumentException("A round does not replace itself.", nameof(replaces)) : Require.AtLeast(1, replaces);
        Extensions = extensions ?? Extensions.Empty;
    }

    /// <summary>The number in the calendar.</summary>
    public int Number { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The day of its race.</summary>
    public LocalDate Date { get; }

    /// <summary>Its event; null while none is known.</summary>
    public EventId? Event { get; }

    /// <summary>What became of it.</summary>
    public RoundStatus Status { get; private init; }

    /// <summary>The classes it is open to; empty for all.</summary>
    public ValueArray<ClassId> Classes { get; }

    /// <summary>For which championships it counts, where not for all.</summary>
    public ValueArray<RoundRestriction> Restrictions { get; private init; }

    /// <summary>What was planned, where it came differently.</summary>
    public PlannedRound? Planned { get; }

    /// <summary>The number of the cancelled round that it replaces.</summary>
    public int? Replaces { get; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; private init; }

    /// <summary>Whether the round is open to a class.</summary>
    /// <param name="class">The class; null for a car without one.</param>
    public bool IsOpenTo(ClassId? @class) => Classes.IsEmpty || (@class is { } id && Classes.Contains(id));

    /// <summary>Whether the round counts for a championship, as far as a class is concerned.</summary>
    /// <param name="championship">The championship's id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="kind">Its kind of competitors.</param>
    /// <param name="class">The class of the car; null for none in particular.</param>
    /// <remarks>A round that is not open to the class does not count. A restriction that names the class goes before one for all classes.</remarks>
    public bool CountsFor(ChampionshipId championship, string title, CompetitorKind kind, ClassId? @class)
    {
        if (@class is not null && !IsOpenTo(@class))
        {
            return false;
        }

        if ((RestrictionOf(@class) ?? RestrictionOf(null)) is not { } restriction)
        {
            return true;
        }

        foreach (var scope in restriction.CountsFor)
        {
            if (scope.Includes(championship, title, kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same round with another status.</summary>
    /// <param name="status">What became of it.</param>
    public Round WithStatus(RoundStatus status) => this with { Status = Require.Defined(status) };

    /// <summary>The same round with other restrictions.</summary>
    /// <param name="restrictions">For which championships it counts, where not for all.</param>
    /// <exception cref="ArgumentException">A class has two of them.</exception>
    public Round WithRestrictions(ValueArray<RoundRestriction> restrictions) => this with { Restrictions = OnePerClass(restrictions) };

    private RoundRestriction? RestrictionOf(ClassId? @class)
    {
        foreach (var restriction in Restrictions)
        {
            if (restriction.Class == @class)
            {
                return restriction;
            }
        }

        return null;
    }

    private static ValueArray<RoundRestriction> OnePerClass(ValueArray<RoundRestriction> restrictions)
    {
        Require.Distinct(restrictions, static restriction => restriction.Class);
        return restrictions;
    }
}
