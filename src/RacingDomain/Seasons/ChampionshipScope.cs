namespace RacingDomain.Seasons;

/// <summary>Says which championships something concerns: all criteria that are given must hold.</summary>
/// <remarks>
/// Immutable, compared by value. <see cref="All"/> has no criterion. A title is what several championships have in common across classes and kinds
/// of competitors: <c>season</c>, <c>endurance-cup</c>, <c>sprint-cup</c>.
/// </remarks>
public sealed record ChampionshipScope
{
    /// <summary>Creates a scope.</summary>
    /// <param name="championships">The championships by id; empty for any.</param>
    /// <param name="titles">The titles; empty for any.</param>
    /// <param name="kinds">The kinds of competitors; empty for any.</param>
    /// <exception cref="ArgumentException">An id is empty, a title blank, or something stands twice.</exception>
    public ChampionshipScope(
        ValueArray<ChampionshipId> championships = default,
        ValueArray<string> titles = default,
        ValueArray<CompetitorKind> kinds = default)
    {
        foreach (var title in titles)
        {
            Require.Text(title, nameof(titles));
        }

        Championships = Require.Ids(championships);
        Titles = Require.Distinct(titles);
        Kinds = Require.AllDefined(kinds);
    }

    /// <summary>Every championship.</summary>
    public static ChampionshipScope All { get; } = new();

    /// <summary>The championships by id; empty for any.</summary>
    public ValueArray<ChampionshipId> Championships { get; }

    /// <summary>The titles; empty for any.</summary>
    public ValueArray<string> Titles { get; }

    /// <summary>The kinds of competitors; empty for any.</summary>
    public ValueArray<CompetitorKind> Kinds { get; }

    /// <summary>The championships with one of these ids.</summary>
    /// <param name="championships">The ids.</param>
    public static ChampionshipScope Of(params ReadOnlySpan<ChampionshipId> championships) => new(championships: ValueArray.Create(championships));

    /// <summary>The championships of these titles.</summary>
    /// <param name="titles">The titles.</param>
    public static ChampionshipScope OfTitles(params ReadOnlySpan<string> titles) => new(titles: ValueArray.Create(titles));

    /// <summary>The championships for these kinds of competitors.</summary>
    /// <param name="kinds">The kinds.</param>
    public static ChampionshipScope OfKinds(params ReadOnlySpan<CompetitorKind> kinds) => new(kinds: ValueArray.Create(kinds));

    /// <summary>Whether a championship is in the scope.</summary>
    /// <param name="championship">Its id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="kind">Its kind of competitors.</param>
    public bool Includes(ChampionshipId championship, string title, CompetitorKind kind) =>
        (Championships.IsEmpty || Championships.Contains(championship))
        && (Titles.IsEmpty || Titles.Contains(title))
        && (Kinds.IsEmpty || Kinds.Contains(kind));
}
