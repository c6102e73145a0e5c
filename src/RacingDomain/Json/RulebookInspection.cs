using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>Goes through a rulebook that was read, with the places of its parts, and notes what is hardly meant.</summary>
internal sealed class RulebookInspection
{
    private readonly Rulebook rulebook;
    private readonly Dictionary<object, string> origins;
    private readonly DiagnosticBag findings;
    private readonly HashSet<(string, string)> known = [];

    public RulebookInspection(Rulebook rulebook, Dictionary<object, string> origins, Season? season, DiagnosticBag findings)
    {
        this.rulebook = rulebook;
        this.origins = origins;
        this.findings = findings;
        Season = season;
        Facts = season is null ? null : new SeasonFacts(season);
    }

    /// <summary>The season to check against; null for none.</summary>
    public Season? Season { get; }

    /// <summary>What there is in it.</summary>
    public SeasonFacts? Facts { get; }

    public void Run()
    {
        foreach (var group in origins.Where(origin => origin.Key is ChampionshipGroup).OrderBy(origin => origin.Value.Length).ThenBy(origin => origin.Value, StringComparer.Ordinal).ToList())
        {
            foreach (var championship in ((ChampionshipGroup)group.Key).Championships)
            {
                Inspect(rulebook.Find(championship.Id) ?? championship, group.Value);
            }
        }
    }

    /// <summary>The place of an object that was read; of one that was not, the place it would belong to.</summary>
    public string PlaceOf(object part, string otherwise) => origins.GetValueOrDefault(part, otherwise);

    /// <summary>Notes an error, once for each place.</summary>
    public void Error(string place, string code, string message, params string[] arguments) => Add(DiagnosticSeverity.Error, place, code, message, arguments);

    /// <summary>Notes a warning, once for each place.</summary>
    public void Warning(string place, string code, string message, params string[] arguments) => Add(DiagnosticSeverity.Warning, place, code, message, arguments);

    private void Add(DiagnosticSeverity severity, string place, string code, string message, string[] arguments)
    {
        if (known.Add((place, code)))
        {
            findings.Add(-1, place, new(code, message, arguments), severity);
        }
    }

    private void Inspect(Championship championship, string place)
    {
        if (championship.Points is PointsSystem points)
        {
            new PointsInspection(this, championship, place).Inspect(points);
        }

        new ChampionshipInspection(this, championship, place).Inspect();
    }
}
