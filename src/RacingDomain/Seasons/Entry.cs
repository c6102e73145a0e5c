namespace RacingDomain.Seasons;

/// <summary>One car at one event.</summary>
/// <remarks>
/// Immutable, compared by value. The <see cref="Id"/> is the identity across events: entries with the same id at several events are one season
/// entry. The number is text and belongs to the event: "01" is not "1", a number can be used by a substitute (another id), and two numbers can be
/// one season entry (the same id).
/// </remarks>
public sealed record Entry
{
    /// <summary>Enters a car.</summary>
    /// <param name="number">The car number at this event.</param>
    /// <param name="crew">The drivers listed, each once.</param>
    /// <param name="id">The season entry; the number's text if not given.</param>
    /// <param name="class">The class, where the series has classes.</param>
    /// <param name="team">The team that enters the car.</param>
    /// <param name="manufacturer">The make of the car, or of its chassis.</param>
    /// <param name="engine">The maker of the engine, where it matters.</param>
    /// <param name="groups">Memberships in groupings of the series' own.</param>
    /// <param name="withoutClaim">The championships in which the car has no claim to points at this event; empty for none.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">The number or an id is empty, or a driver or a kind of grouping stands twice.</exception>
    public Entry(
        CarNumber number,
        ValueArray<CrewMember> crew = default,
        EntryId? id = null,
        ClassId? @class = null,
        TeamId? team = null,
        ManufacturerId? manufacturer = null,
        ManufacturerId? engine = null,
        ValueArray<EntryGroup> groups = default,
        ValueArray<ChampionshipScope> withoutClaim = default,
        Extensions? extensions = null)
    {
        Number = number.IsNone ? throw new ArgumentException("A car number must not be empty.", nameof(number)) : number;
        Require.Distinct(crew, static member => member.Driver);
        Require.Distinct(groups, static group => group.Kind);
        Crew = crew;
        Id = Require.OptionalId(id) ?? EntryId.Parse(number.ToString());
        Class = Require.OptionalId(@class);
        Team = Require.OptionalId(team);
        Manufacturer = Require.OptionalId(manufacturer);
        Engine = Require.OptionalId(engine);
        Groups = groups;
        WithoutClaim = withoutClaim;
        Extensions = extensions ?? Extensions.Empty;
    }

    /// <summary>The season entry.</summary>
    public EntryId Id { get; }

    /// <summary>The car number at this event.</summary>
    public CarNumber Number { get; }

    /// <summary>The class, where the series has classes.</summary>
    public ClassId? Class { get; private init; }

    /// <summary>The team that enters the car.</summary>
    public TeamId? Team { get; private init; }

    /// <summary>The make of the car, or of its chassis.</summary>
    public ManufacturerId? Manufacturer { get; private init; }

    /// <summary>The maker of the engine, where it matters.</summary>
    public ManufacturerId? Engine { get; private init; }

    /// <summary>The drivers listed, in the order of the entry list.</summary>
    public ValueArray<CrewMember> Crew { get; private init; }

    /// <summary>Memberships in groupings of the series' own.</summary>
    public ValueArray<EntryGroup> Groups { get; private init; }

    /// <summary>The championships in which the car has no claim to points at this event; empty for none.</summary>
    public ValueArray<ChampionshipScope> WithoutClaim { get; private init; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; private init; }

    /// <summary>The same car with other drivers.</summary>
    /// <param name="crew">The drivers listed, each once.</param>
    /// <exception cref="ArgumentException">A driver stands twice.</exception>
    public Entry WithCrew(ValueArray<CrewMember> crew)
    {
        Require.Distinct(crew, static member => member.Driver);
        return this with { Crew = crew };
    }

    /// <summary>The same car without a claim to points in some championships.</summary>
    /// <param name="championships">The championships; empty for a full claim.</param>
    public Entry WithoutClaimTo(ValueArray<ChampionshipScope> championships) => this with { WithoutClaim = championships };

    /// <summary>The same car with other data of an app.</summary>
    /// <param name="extensions">The data.</param>
    public Entry WithExtensions(Extensions extensions) => this with { Extensions = Require.NotNull(extensions) };
}
