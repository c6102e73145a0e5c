namespace RacingDomain.Seasons;

/// <summary>Names a competitor of some kind.</summary>
/// <remarks>Value equality. The default names nobody and is refused by every constructor that takes one.</remarks>
public readonly record struct CompetitorRef
{
    /// <summary>Names a competitor.</summary>
    /// <param name="kind">The kind of competitor.</param>
    /// <param name="id">The id within that kind.</param>
    /// <exception cref="ArgumentException">The id is empty or the kind undefined.</exception>
    public CompetitorRef(CompetitorKind kind, CompetitorId id)
    {
        Kind = Require.Defined(kind);
        Id = Require.Id(id);
    }

    /// <summary>The kind of competitor.</summary>
    public CompetitorKind Kind { get; }

    /// <summary>The id within that kind.</summary>
    public CompetitorId Id { get; }

    /// <summary>Names a driver.</summary>
    /// <param name="id">The driver's id.</param>
    public static CompetitorRef Of(DriverId id) => new(CompetitorKind.Driver, CompetitorId.Parse(id.ToString()));

    /// <summary>Names a season entry.</summary>
    /// <param name="id">The entry's id.</param>
    public static CompetitorRef Of(EntryId id) => new(CompetitorKind.Entry, CompetitorId.Parse(id.ToString()));

    /// <summary>Names a team.</summary>
    /// <param name="id">The team's id.</param>
    public static CompetitorRef Of(TeamId id) => new(CompetitorKind.Team, CompetitorId.Parse(id.ToString()));

    /// <summary>Names a manufacturer.</summary>
    /// <param name="id">The manufacturer's id.</param>
    public static CompetitorRef Of(ManufacturerId id) => new(CompetitorKind.Manufacturer, CompetitorId.Parse(id.ToString()));
}
