namespace RacingDomain.Championships;

/// <summary>The championships of a series, as its rules stand for some seasons.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Rulebook
{
    /// <summary>Creates a rulebook.</summary>
    /// <param name="id">Its id, such as <c>imsa-weathertech-2021</c>.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="championships">The championships, in the order to show them.</param>
    /// <param name="notes">What the rules rest on and what is uncertain, for people.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <param name="validFor">The seasons that it is for; empty where that is not said.</param>
    /// <exception cref="ArgumentException">An id is empty, a text blank, there is no championship, two have one id, one admits by a cup that is not in the rulebook or waits for it, or a season stands twice.</exception>
    public Rulebook(
        RulebookId id,
        string name,
        ValueArray<Championship> championships,
        ValueArray<string> notes = default,
        Extensions? extensions = null,
        ValueArray<SeasonId> validFor = default)
    {
        foreach (var note in notes)
        {
            Require.Text(note, nameof(notes));
        }

        Id = Require.Id(id);
        Name = Require.Text(name);
        Championships = championships.IsEmpty ? throw new ArgumentException("A rulebook needs a championship.", nameof(championships)) : championships;
        Require.Distinct<ChampionshipId>(championships.Select(championship => championship.Id).ToValueArray(), nameof(championships));
        PhaseRules.CheckCups(championships);
        Notes = notes;
        Extensions = extensions ?? Extensions.Empty;
        ValidFor = Require.Ids(validFor);
    }

    /// <summary>The id.</summary>
    public RulebookId Id { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The championships, in the order to show them.</summary>
    public ValueArray<Championship> Championships { get; private init; }

    /// <summary>What the rules rest on and what is uncertain.</summary>
    public ValueArray<string> Notes { get; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; }

    /// <summary>The seasons that it is for; empty where that is not said.</summary>
    public ValueArray<SeasonId> ValidFor { get; }

    /// <summary>The championship of an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Championship? Find(ChampionshipId id) => Championships.FirstOrDefault(championship => championship.Id == id);

    /// <summary>The same rulebook with a championship exchanged for another of the same id, or a further one.</summary>
    /// <param name="championship">The championship.</param>
    public Rulebook With(Championship championship)
    {
        Require.NotNull(championship);
        var championships = Find(championship.Id) is null
            ? Championships.Plus(championship)
            : Championships.Select(c => c.Id == championship.Id ? championship : c).ToValueArray();
        PhaseRules.CheckCups(championships);
        return this with { Championships = championships };
    }
}
