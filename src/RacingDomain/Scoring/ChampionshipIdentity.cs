using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>What scoring knows of a championship: enough to decide whether a scope includes it.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record ChampionshipIdentity
{
    /// <summary>Creates an identity.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title, such as <c>season</c> or <c>endurance-cup</c>.</param>
    /// <param name="kind">The kind of competitors.</param>
    /// <exception cref="ArgumentException">The id is empty, the title blank or the kind undefined.</exception>
    public ChampionshipIdentity(ChampionshipId id, string title, CompetitorKind kind)
    {
        Id = Require.Id(id);
        Title = Require.Text(title);
        Kind = Require.Defined(kind);
    }

    /// <summary>The id.</summary>
    public ChampionshipId Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The kind of competitors.</summary>
    public CompetitorKind Kind { get; }

    /// <summary>Whether a scope includes the championship.</summary>
    /// <param name="scope">The scope.</param>
    public bool IsIn(ChampionshipScope scope) => Require.NotNull(scope).Includes(Id, Title, Kind);
}
