using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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
    /// <param name="variants">What is different in some of those seasons.</param>
    /// <exception cref="ArgumentException">
    /// An id is empty, a text blank, there is no championship, two have one id, one admits by a cup that is not in the rulebook or waits for
    /// it, a season stands twice, or a variant is of a season or a championship that the
    /// rulebook does not have.
    /// </exception>
    public Rulebook(
        RulebookId id,
        string name,
        ValueArray<Championship> championships,
        ValueArray<string> notes = default,
        Extensions? extensions = null,
        ValueArray<SeasonId> validFor = default,
        ValueArray<RulebookVariant> variants = default)
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
        Variants = variants;
        CheckVariants();
    }

    /// <summary>The id.</summary>
    public RulebookId Id { get; private init; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The championships, in the order to show them.</summary>
    public ValueArray<Championship> Championships { get; private init; }

    /// <summary>What the rules rest on and what is uncertain.</summary>
    public ValueArray<string> Notes { get; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; }

    /// <summary>The seasons that it is for; empty where that is not said.</summary>
    public ValueArray<SeasonId> ValidFor { get; private init; }

    /// <summary>What is different in some of those seasons.</summary>
    public ValueArray<RulebookVariant> Variants { get; private init; }

    /// <summary>The rulebooks of single seasons, each made once, so that what is worked out by one of them is found again.</summary>
    private static ConditionalWeakTable<Rulebook, ConcurrentDictionary<SeasonId, Rulebook>> OfSeasons { get; } = [];

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

    /// <summary>The rulebook of one season.</summary>
    /// <remarks>
    /// This one where no season differs from another. Else one for that season alone, with its own counting; its id ends with the season, so that
    /// <c>formula-one-1962</c> gives <c>formula-one-1967</c>.
    /// </remarks>
    /// <param name="season">The season.</param>
    /// <exception cref="ArgumentException">The rulebook says what seasons it is for, and this is none of them.</exception>
    public Rulebook For(SeasonId season)
    {
        if (!ValidFor.IsEmpty && !ValidFor.Contains(season))
        {
            throw new ArgumentException($"The rulebook {Quoted.Of(Id.ToString())} is not for the season {Quoted.Of(season.ToString())}.", nameof(season));
        }

        return Variants.IsEmpty ? this : OfSeasons.GetOrCreateValue(this).GetOrAdd(season, MadeFor);
    }

    private Rulebook MadeFor(SeasonId season)
    {
        var counting = Variants.FirstOrDefault(variant => variant.Season == season)?.Counting;
        return this with
        {
            Id = IdsOf(Id, ValidFor).First(pair => pair.Season == season).Id,
            Championships = Championships.Select(c => counting is not null && counting.TryGetValue(c.Id, out var own) ? c.WithCounting(own) : c).ToValueArray(),
            ValidFor = [season],
            Variants = [],
        };
    }

    /// <summary>The ids under which a rulebook goes in its seasons: its own with the season in place of the one at its end.</summary>
    internal static IEnumerable<(RulebookId Id, SeasonId Season)> IdsOf(RulebookId id, ValueArray<SeasonId> seasons)
    {
        var text = id.ToString();
        var own = seasons.Where(season => text.EndsWith($"-{season}", StringComparison.Ordinal)).Select(season => season.ToString().Length).DefaultIfEmpty(-1).Max();
        var family = own < 0 ? text + "-" : text[..^own];
        return seasons.Select(season => (RulebookId.Parse($"{family}{season}"), season));
    }

    private void CheckVariants()
    {
        Require.Distinct<SeasonId>(Variants.Select(variant => variant.Season).ToValueArray(), nameof(Variants));
        foreach (var variant in Variants)
        {
            if (!ValidFor.Contains(variant.Season))
            {
                throw new ArgumentException($"There is a variant for the season {Quoted.Of(variant.Season.ToString())}, which the rulebook is not valid for.", nameof(Variants));
            }

            foreach (var championship in variant.Counting.Keys.Where(championship => Find(championship) is null))
            {
                throw new ArgumentException(
                    $"The variant for the season {Quoted.Of(variant.Season.ToString())} names the championship {Quoted.Of(championship.ToString())}, which the rulebook does not have.", nameof(Variants));
            }
        }
    }
}
