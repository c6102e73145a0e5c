using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using RacingDomain.Championships;

namespace RacingDomain.Json;

/// <summary>Reads rulebook documents, those that extend others too.</summary>
internal sealed class RulebookReader(RuleRegistry? rules, DocumentLimits limits, RulebookResolver? resolver, CancellationToken cancellation = default)
{
    public static readonly DocumentFormat<Rulebook> Format = new(new("rulebook", 1), "A rulebook of a racing series", RulebookCodecs.Document);

    private const int LongestChain = 8;

    /// <summary>Where the objects of the last document read stand in it.</summary>
    public Dictionary<object, string> Origins { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether to note where objects stand.</summary>
    public bool NotesOrigins { get; init; }

    public bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Rulebook? rulebook, out ValueArray<Diagnostic> diagnostics)
    {
        utf8 = DocumentBytes.WithoutMark(utf8);
        if (utf8.Length > limits.MaximumBytes || !ExtendsMember.TryFind(utf8, limits, out var name))
        {
            return TryReadWhole(utf8, out rulebook, out diagnostics);
        }

        rulebook = null;
        var problems = new DiagnosticBag();
        try
        {
            if (Merge(utf8, name, [], problems) is { } merged)
            {
                _ = TryReadWhole(merged.Utf8, out rulebook, out var found);
                foreach (var diagnostic in found)
                {
                    problems.Add(-1, merged.PlaceOf(diagnostic.Pointer), new(diagnostic.Code, diagnostic.Message, [.. diagnostic.Arguments]), diagnostic.Severity);
                }

                foreach (var origin in Origins.Keys.ToList())
                {
                    Origins[origin] = merged.PlaceOf(Origins[origin]);
                }
            }
        }
        catch (ReadStoppedException)
        {
            // There are too many problems; the bag has one that says so.
        }

        diagnostics = problems.Resolve(utf8);
        rulebook = problems.HasErrors ? null : rulebook;
        return rulebook is not null;
    }

    private bool TryReadWhole(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Rulebook? rulebook, out ValueArray<Diagnostic> diagnostics) =>
        Format.TryRead(utf8, out rulebook, out diagnostics, limits, rules, cancellation, NotesOrigins ? Origins : null);

    /// <summary>The document with all that it takes from those it extends; null when something is wrong with those, or with its form.</summary>
    private RulebookMerge? Merge(ReadOnlySpan<byte> utf8, string? name, List<string> chain, DiagnosticBag problems)
    {
        cancellation.ThrowIfCancellationRequested();
        var bytes = utf8.ToArray();
        try
        {
            using var own = ParseOwn(bytes, problems);
            if (own is null || BaseOf(name, chain, problems) is not { } lower)
            {
                return null;
            }

            using var below = JsonDocument.Parse(lower);
            return RulebookMerge.Of(below.RootElement, own.RootElement, problems);
        }
        catch (InvalidOperationException)
        {
            problems.Add(0, "", new(DiagnosticCodes.InvalidText, "A name or an id has half a surrogate pair (\\uD800 to \\uDFFF): write the whole pair."));
            return null;
        }
    }

    private JsonDocument? ParseOwn(byte[] utf8, DiagnosticBag problems)
    {
        if (SyntaxProblem.InvalidUtf8(utf8) is >= 0 and var invalid)
        {
            problems.Add(invalid, "", new(DiagnosticCodes.InvalidUtf8, "The document is not valid UTF-8 here: save it as UTF-8."));
            return null;
        }

        try
        {
            return JsonDocument.Parse(utf8, new() { MaxDepth = limits.MaximumDepth });
        }
        catch (JsonException)
        {
            // Too deep, or no JSON: the reader of whole documents says it best.
            _ = new RulebookReader(null, limits, null).TryReadWhole(utf8, out _, out var diagnostics);
            foreach (var diagnostic in diagnostics.Where(d => d.Code is DiagnosticCodes.TooDeep or DiagnosticCodes.Malformed or DiagnosticCodes.Truncated))
            {
                problems.Add(-1, diagnostic.Pointer, new(diagnostic.Code, diagnostic.Message, [.. diagnostic.Arguments]));
            }

            if (!problems.HasErrors)
            {
                problems.Add(0, "", new(DiagnosticCodes.Malformed, "The document is not well-formed JSON, or too deep."));
            }

            return null;
        }
    }

    /// <summary>The document that one extends, complete and without errors; null when there is none.</summary>
    private byte[]? BaseOf(string? name, List<string> chain, DiagnosticBag problems)
    {
        if (name is null)
        {
            return Fail(DiagnosticCodes.WrongType, "Expected the name of the rulebook that this one extends.");
        }

        var shown = Quoted.Of(name);
        if (chain.Contains(name))
        {
            return Fail(DiagnosticCodes.ExtendsCycle, $"The rulebooks extend each other in a circle ({string.Join(" -> ", chain.Append(name).Select(link => Quoted.Of(link)))}): one of them must stand on its own.");
        }

        if (chain.Count == LongestChain)
        {
            return Fail(DiagnosticCodes.ExtendsTooDeep, $"More than {LongestChain} rulebooks extend each other: extend one nearer to the end of the chain.");
        }

        if (resolver?.Invoke(name) is not { } text)
        {
            return Fail(DiagnosticCodes.UnknownBase, resolver is null
                ? $"The rulebook {shown} cannot be looked up: give the reader a RulebookResolver that finds it."
                : $"There is no rulebook {shown} to extend: give the id of one in the catalogue, or a file.");
        }

        if (!DocumentBytes.TryEncode(text, limits, out var utf8, out var found))
        {
            return FailBroken(found);
        }

        var bytes = DocumentBytes.WithoutMark(utf8).ToArray();
        if (ExtendsMember.TryFind(bytes, limits, out var next))
        {
            var lower = new DiagnosticBag();
            var merged = Merge(bytes, next, [.. chain, name], lower);
            if (merged is null || lower.HasErrors)
            {
                return FailBroken(lower.Resolve(bytes));
            }

            bytes = merged.Utf8;
        }

        return Format.TryRead(bytes, out _, out found, limits, rules, cancellation) ? bytes : FailBroken(found);

        byte[]? Fail(string code, string message)
        {
            problems.Add(-1, "/" + ExtendsMember.Name, new(code, message, name is null ? [] : [Shown.Raw(Encoding.UTF8.GetBytes(name))]));
            return null;
        }

        byte[]? FailBroken(ValueArray<Diagnostic> diagnostics)
        {
            var first = diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
            return first.Code is DiagnosticCodes.ExtendsCycle or DiagnosticCodes.ExtendsTooDeep
                ? Fail(first.Code, first.Message)
                : Fail(DiagnosticCodes.BrokenBase, $"The rulebook {shown} that this one extends has errors itself; mend it first: {first}");
        }
    }
}
