using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>Which cars of a session a championship ranks, and what the others do to the places.</summary>
/// <remarks>
/// Immutable, compared by value. Cars of other classes are always looked through; where drivers compete, a car of which no driver is known keeps its place. What a car may score is said by its entry, by registrations and by
/// decisions; how a car without a claim is treated is the championship's choice.
/// </remarks>
public sealed record Population
{
    /// <summary>Creates a population.</summary>
    /// <param name="classes">The classes ranked together; empty for all cars.</param>
    /// <param name="withoutClaim">How cars without a claim to points are treated.</param>
    /// <param name="unregistered">How cars of competitors who are not registered are treated.</param>
    /// <param name="bestCarOnly">Whether only the best placed car of each competitor stays and its others are removed, so that the rest move up.</param>
    /// <param name="vacancies">What happens to places that nobody holds.</param>
    /// <param name="deadHeats">What becomes of cars that finish level.</param>
    /// <param name="role">The members of the crew who compete, where drivers do.</param>
    /// <param name="group">The kind of grouping, where groups compete.</param>
    /// <param name="driveTimes">The driving times whose failure by one driver moves the car behind all others of its class; the first case that is for a driver decides.</param>
    /// <param name="classesApart">Whether each class has places, counts and feats of its own, for one table of all of them; cars without a class are left out.</param>
    /// <exception cref="ArgumentException">A class stands twice or an enumeration value is undefined.</exception>
    public Population(
        ValueArray<ClassId> classes = default,
        Treatment withoutClaim = Treatment.Transparent,
        Treatment unregistered = Treatment.Transparent,
        bool bestCarOnly = false,
        Vacancies vacancies = Vacancies.Closed,
        DeadHeats deadHeats = DeadHeats.Stand,
        CrewRole role = CrewRole.Driver,
        string? group = null,
        ValueArray<DriveTimeCase> driveTimes = default,
        bool classesApart = false)
    {
        Classes = Require.Ids(classes);
        WithoutClaim = Require.Defined(withoutClaim);
        Unregistered = Require.Defined(unregistered);
        BestCarOnly = bestCarOnly;
        Vacancies = Require.Defined(vacancies);
        DeadHeats = Require.Defined(deadHeats);
        Role = Require.Defined(role);
        Group = Require.OptionalText(group);
        DriveTimes = driveTimes;
        ClassesApart = classesApart;
    }

    /// <summary>All cars, in the order of the session.</summary>
    public static Population Everyone { get; } = new();

    /// <summary>The classes ranked together; empty for all cars.</summary>
    public ValueArray<ClassId> Classes { get; private init; }

    /// <summary>How cars without a claim to points are treated.</summary>
    public Treatment WithoutClaim { get; }

    /// <summary>How cars of competitors who are not registered are treated.</summary>
    public Treatment Unregistered { get; }

    /// <summary>Whether only the best placed car of each competitor stays and its others are removed.</summary>
    public bool BestCarOnly { get; }

    /// <summary>What happens to places that nobody holds.</summary>
    public Vacancies Vacancies { get; }

    /// <summary>What becomes of cars that finish level.</summary>
    public DeadHeats DeadHeats { get; }

    /// <summary>The members of the crew who compete, where drivers do.</summary>
    public CrewRole Role { get; }

    /// <summary>The kind of grouping, where groups compete.</summary>
    public string? Group { get; }

    /// <summary>The driving times whose failure by one driver moves the car behind all others of its class (IMSA until 2019).</summary>
    public ValueArray<DriveTimeCase> DriveTimes { get; }

    /// <summary>Whether each class has places, counts and feats of its own, for one table of all of them (Nürburgring long-distance series, club racing).</summary>
    public bool ClassesApart { get; private init; }

    /// <summary>Whether it is one of the classes of a population that ranks each by itself.</summary>
    internal bool IsPart { get; private init; }

    /// <summary>The cars of these classes, ranked among themselves.</summary>
    /// <param name="classes">The classes.</param>
    public static Population Of(params ReadOnlySpan<ClassId> classes) => new(ValueArray.Create(classes));

    /// <summary>Whether a decision concerns any of the classes ranked.</summary>
    internal bool IsConcernedBy(Decision decision) => decision.Classes.IsEmpty || Classes.IsEmpty || decision.Classes.Any(id => Classes.Contains(id));

    /// <summary>The same of other classes.</summary>
    /// <param name="classes">The classes ranked together; empty for all cars.</param>
    /// <exception cref="ArgumentException">A class id is empty or stands twice.</exception>
    public Population WithClasses(ValueArray<ClassId> classes) => this with { Classes = Require.Ids(classes) };

    /// <summary>The populations that rank one class each; none where the classes are ranked together.</summary>
    internal IEnumerable<Population> Apart(Season season) => ClassesApart
        ? season.Classes.IsEmpty && Classes.IsEmpty ? [this with { ClassesApart = false }] : (Classes.IsEmpty ? season.Classes.Select(@class => @class.Id).Order().ToValueArray() : Classes).Select(@class => this with { Classes = [@class], ClassesApart = false, IsPart = true })
        : [];

    /// <summary>Whether a car of a class is ranked.</summary>
    /// <param name="class">The class; null for a car without one.</param>
    public bool Includes(ClassId? @class) => Classes.IsEmpty || (@class is { } id && Classes.Contains(id));
}
