namespace RacingDomain.Seasons;

/// <summary>The membership of an entry in a grouping of the series' own, such as its owner or its academy.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record EntryGroup
{
    /// <summary>Creates a membership.</summary>
    /// <param name="kind">The kind of grouping, such as <c>owner</c>.</param>
    /// <param name="id">The group.</param>
    /// <param name="name">The group's name for people; its id if not given.</param>
    /// <exception cref="ArgumentException">The kind or the name is blank, or the id empty.</exception>
    public EntryGroup(string kind, CompetitorId id, string? name = null)
    {
        Kind = Require.Text(kind);
        Id = Require.Id(id);
        Name = name is null ? id.ToString() : Require.Text(name);
    }

    /// <summary>The kind of grouping.</summary>
    public string Kind { get; }

    /// <summary>The group.</summary>
    public CompetitorId Id { get; }

    /// <summary>The group's name for people.</summary>
    public string Name { get; }
}
