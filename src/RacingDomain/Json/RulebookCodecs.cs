using System.Collections.Immutable;
using System.Globalization;
using RacingDomain.Championships;

namespace RacingDomain.Json;

/// <summary>The rulebook's document.</summary>
internal static class RulebookCodecs
{
    public static readonly ObjectCodec<Rulebook> Document = Codec.Rule<Rulebook>("Rulebook", "The championships of a series, as its rules stand for some seasons.", o =>
    {
        o.Start = context => context.Rulebook.Enter(context.Path.ToPointer());
        o.EditorSchema();
        var id = o.Required("id", "The rulebook's id, such as \"imsa-weathertech-2021\".", Codec.Id<RulebookId>(), r => r.Id);
        var name = o.Required("name", "The name for people.", Codec.Phrase(), r => r.Name);
        var validFor = o.List("validFor", "The ids of the seasons that it is for; absent where that is not said.", Codec.Id<SeasonId>(), r => r.ValidFor);
        o.First(
            "classNames", "The names of classes for people, by the ids of the classes: for \"{className}\".", Codec.Map(Codec.Phrase()), (context, names) => context.Rulebook.ClassNames = names);
        o.First("scales", "Scales by name: wherever a scale stands, one of these names can.", Codec.Map(ScaleCodecs.Inline), (context, scales) => context.Rulebook.Scales = scales);
        o.First(
            "pointsSystems",
            "Points systems by name: wherever a championship has points, one of these names can stand.",
            Codec.Map(PointsCodecs.Inline),
            (context, systems) => context.Rulebook.PointsSystems = systems);
        var championships = o.List(
            "championships",
            "The championships, in the order to show them.",
            ChampionshipCodecs.Championship,
            r => r.Championships.Select(c => new ChampionshipGroup(c)).ToValueArray(),
            minimum: 1);
        var variants = o.List("variants", "What is different in some of those seasons.", VariantOf(), r => r.Variants);
        var notes = o.List("notes", "What the rules rest on and what is uncertain, for people.", Codec.Phrase(), r => r.Notes);
        var extensions = o.Extensions(r => r.Extensions);
        return m => new Rulebook(m.Get(id), m.Get(name), Distinct(m.Get(championships)), m.Get(notes), m.Get(extensions), m.Get(validFor), m.Get(variants));
    });

    private static ObjectCodec<RulebookVariant> VariantOf() => Codec.Rule<RulebookVariant>("RulebookVariant", "What is different in one of the seasons of a rulebook.", o =>
    {
        var season = o.Required("season", "The id of the season, one of those that the rulebook is valid for.", Codec.Id<SeasonId>(), v => v.Season);
        var counting = o.Required(
            "counting",
            "Which results count, by the ids of championships; one that is not named counts as it says itself.",
            Codec.Map(CountingCodecs.Counting).Convert(
                map => map.ToImmutableSortedDictionary(pair => ChampionshipId.Parse(pair.Key), pair => pair.Value),
                counting => counting.ToImmutableSortedDictionary(pair => pair.Key.ToString(), pair => pair.Value, StringComparer.Ordinal)),
            v => v.Counting);
        return m => new RulebookVariant(m.Get(season), m.Get(counting));
    });

    private static ValueArray<Championship> Distinct(ValueArray<ChampionshipGroup> groups)
    {
        var problems = new List<SemanticProblem>();
        var known = new HashSet<ChampionshipId>();
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var championship in groups[i].Championships)
            {
                if (!known.Add(championship.Id))
                {
                    problems.Add(new(
                        string.Create(CultureInfo.InvariantCulture, $"/championships/{i}/id"),
                        DiagnosticCodes.DuplicateChampionship,
                        $"There is another championship '{championship.Id}': give one of them another id.",
                        [championship.Id.ToString()]));
                }
            }
        }

        return problems.Count == 0 ? groups.SelectMany(group => group.Championships).ToValueArray() : throw new SemanticException(problems);
    }
}
