using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>Whoever scores in a championship.</summary>
/// <remarks>Immutable, compared by value. The id is unique within the kind.</remarks>
public sealed record Competitor
{
    /// <summary>Creates a competitor.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id within the kind.</param>
    /// <param name="name">The name for people.</param>
    /// <exception cref="ArgumentException">The id is empty, the name blank or the kind undefined.</exception>
    public Competitor(CompetitorKind kind, CompetitorId id, string name)
    {
        Kind = Require.Defined(kind);
        Id = Require.Id(id);
        Name = Require.Text(name);
    }

    /// <summary>The kind.</summary>
    public CompetitorKind Kind { get; }

    /// <summary>The id within the kind.</summary>
    public CompetitorId Id { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The reference by which decisions and registrations name this competitor.</summary>
    public CompetitorRef Reference => new(Kind, Id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
