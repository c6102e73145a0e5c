using System.Globalization;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Facts;

/// <summary>What tables of results do not carry of one season: for what its rounds counted, and what the officials decided.</summary>
internal sealed class SeasonFacts(ValueArray<Manufacturer> manufacturers, IReadOnlyDictionary<int, RoundRestriction> restrictions, IReadOnlyList<Decision> decisions)
{
    /// <summary>Makes that no car ran as, and that a decision needs a name for.</summary>
    internal ValueArray<Manufacturer> Manufacturers => manufacturers;

    /// <summary>The facts that ship with the importers; none for a season that needs none.</summary>
    internal static SeasonFacts Of(string series, string season)
    {
        using var stream = typeof(SeasonFacts).Assembly.GetManifestResourceStream($"facts/{series}.json")!;
        return SeasonFactsReader.Read(stream, season);
    }

    /// <summary>The same facts with the ids of a season; one about somebody whom it does not have is left out, with a warning.</summary>
    internal SeasonFacts Renamed(IFactNames names, ImportDiagnostics diagnostics)
    {
        var (renaming, renamed) = (new FactRenaming(names), new List<Decision>());
        foreach (var decision in decisions)
        {
            try
            {
                renamed.Add(renaming.Of(decision));
            }
            catch (UnknownNameException exception)
            {
                diagnostics.Warning("import.fact-left-out", default, string.Create(
                    CultureInfo.InvariantCulture, $"The decision \"{decision.Reason}\"{Where(decision)} is left out: {exception.Message}"));
            }
        }

        return new SeasonFacts(manufacturers, restrictions, renamed);
    }

    /// <summary>The season with these facts; one about somebody or something that it does not have is left out, with a warning.</summary>
    internal Season ApplyTo(Season season, ImportDiagnostics diagnostics)
    {
        foreach (var (number, restriction) in restrictions)
        {
            if (season.Round(number) is { } round)
            {
                season = season.PlusRound(round.WithRestrictions([restriction]));
            }
        }

        var known = new List<Decision>();
        foreach (var decision in decisions)
        {
            try
            {
                _ = season.WithDecisions([decision]);
                known.Add(decision);
            }
            catch (SeasonException exception)
            {
                diagnostics.Warning("import.fact-left-out", default, string.Create(
                    CultureInfo.InvariantCulture, $"The decision \"{decision.Reason}\" is left out, for the season is not complete: {exception.Problems[0].Message}"));
            }
        }

        return known.Count == 0 ? season : season.WithDecisions(known.ToValueArray());
    }

    private static string Where(Decision decision) => decision.Rounds.IsEmpty
        ? ""
        : $" (round {string.Join(", ", decision.Rounds.Select(round => round.ToString(CultureInfo.InvariantCulture)))})";
}
