using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>The championships that one item of a rulebook document stands for: one, or one for each of several classes.</summary>
internal sealed class ChampionshipGroup(params ValueArray<Championship> championships)
{
    private const string ClassMark = "{class}";
    private const string NameMark = "{className}";

    public ValueArray<Championship> Championships { get; } = championships;

    /// <summary>The only one.</summary>
    public Championship Only => Championships[0];

    /// <summary>The phases of the championship of a class: cups that have the mark of classes in their ids are those of the class.</summary>
    public static ValueArray<Phase> ForClass(ValueArray<Phase> phases, ValueArray<ClassId> classes, Population population)
    {
        return classes.IsEmpty ? phases : phases.Select(phase => phase.WithAdmission(Of(phase.Admission))).ToValueArray();

        Admission? Of(Admission? admission) => admission?.WithWays(admission.Ways.Select(way => way.Cup is { } cup
            ? way.WithCup(ChampionshipId.Parse(cup.ToString().Replace(ClassMark, population.Classes[0].ToString(), StringComparison.Ordinal)))
            : way).ToValueArray());
    }

    /// <summary>Makes a championship for each class, with the class in its id, its name and its population.</summary>
    public static ChampionshipGroup ForClasses(
        ValueArray<ClassId> classes,
        IReadOnlyDictionary<string, string> classNames,
        ChampionshipId id,
        string name,
        Population population,
        Func<ChampionshipId, string, Population, Championship> make)
    {
        if (classes.IsEmpty)
        {
            return new(make(id, name, population));
        }

        if (!population.Classes.IsEmpty)
        {
            throw new ArgumentException("A championship for classes has its class from \"forClasses\": leave \"classes\" out of its population.");
        }

        if (!id.ToString().Contains(ClassMark, StringComparison.Ordinal))
        {
            throw new ArgumentException($"A championship for classes needs \"{ClassMark}\" in its id, so that each has its own.");
        }

        return new(Require.Ids(classes).Select(MakeFor).ToValueArray());

        Championship MakeFor(ClassId @class)
        {
            var text = @class.ToString();
            var shown = classNames.GetValueOrDefault(text, text);
            return make(
                ChampionshipId.Parse(id.ToString().Replace(ClassMark, text, StringComparison.Ordinal)),
                name.Replace(ClassMark, text, StringComparison.Ordinal).Replace(NameMark, shown, StringComparison.Ordinal),
                population.WithClasses([@class]));
        }
    }
}
