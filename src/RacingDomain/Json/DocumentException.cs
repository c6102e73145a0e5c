using System.Globalization;

namespace RacingDomain.Json;

/// <summary>A document can't be read; <see cref="Diagnostics"/> has everything that is wrong with it.</summary>
public sealed class DocumentException : Exception
{
    private const int Shown = 5;

    internal DocumentException(ValueArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All diagnostics in the order of the document, at least one of them an error.</summary>
    public ValueArray<Diagnostic> Diagnostics { get; }

    private static string Describe(ValueArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        var lines = errors.Take(Shown).Select(d => d.ToString())
            .Prepend(errors.Count == 1 ? "The document has an error:" : string.Create(CultureInfo.InvariantCulture, $"The document has {errors.Count} errors:"));
        if (errors.Count > Shown)
        {
            lines = lines.Append(string.Create(CultureInfo.InvariantCulture, $"... and {errors.Count - Shown} more"));
        }

        return string.Join('\n', lines);
    }
}
