using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>Looks in a rulebook document for what can be read but is hardly meant.</summary>
/// <remarks>
/// Errors are what cannot be: a bonus that nobody can earn, more results that count than there are rounds, a class that the season does not have. Warnings are what may
/// be meant: a scale that pays a later place more, two rules that pay for the same session. Where a document cannot be read, its diagnostics are those of
/// <see cref="RulebookJson.TryRead(string, out Championships.Rulebook?, out ValueArray{Diagnostic}, RuleRegistry?, DocumentLimits?, RulebookResolver?)"/>. What comes from a
/// rulebook that the document extends is found at its member <c>extends</c>.
/// </remarks>
public static class RulebookCheck
{
    /// <summary>All that is wrong with a document, in its order; empty if nothing is.</summary>
    /// <param name="utf8">The bytes of the document, in UTF-8, with or without a byte order mark.</param>
    /// <param name="season">A season to check it against: its calendar, classes, sessions; null for none.</param>
    /// <param name="rules">The rules in code that the document may name; null for none.</param>
    /// <param name="resolver">Finds the rulebook that the document extends; null where none does.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    public static ValueArray<Diagnostic> Of(
        ReadOnlySpan<byte> utf8, Season? season = null, RuleRegistry? rules = null, RulebookResolver? resolver = null, DocumentLimits? limits = null)
    {
        var reader = new RulebookReader(rules, limits ?? DocumentLimits.Default, resolver) { NotesOrigins = true };
        if (!reader.TryRead(utf8, out var rulebook, out var diagnostics))
        {
            return diagnostics;
        }

        var findings = new DiagnosticBag();
        try
        {
            foreach (var diagnostic in diagnostics)
            {
                findings.Add(-1, diagnostic.Pointer, new(diagnostic.Code, diagnostic.Message, [.. diagnostic.Arguments]), diagnostic.Severity);
            }

            new RulebookInspection(rulebook, reader.Origins, season, findings).Run();
        }
        catch (ReadStoppedException)
        {
            // There are too many; the bag has one that says so.
        }

        return findings.Resolve(DocumentBytes.WithoutMark(utf8));
    }

    /// <summary>All that is wrong with a document, in its order; empty if nothing is.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="season">A season to check it against: its calendar, classes, sessions; null for none.</param>
    /// <param name="rules">The rules in code that the document may name; null for none.</param>
    /// <param name="resolver">Finds the rulebook that the document extends; null where none does.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    public static ValueArray<Diagnostic> Of(
        string json, Season? season = null, RuleRegistry? rules = null, RulebookResolver? resolver = null, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentBytes.TryEncode(json, limits ?? DocumentLimits.Default, out var utf8, out var diagnostics) ? Of(utf8, season, rules, resolver, limits) : diagnostics;
    }
}
