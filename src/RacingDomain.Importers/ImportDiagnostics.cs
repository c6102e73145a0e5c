using RacingDomain.Seasons;

namespace RacingDomain.Importers;

/// <summary>Collects what is wrong; after a hundred of them the rest is no news.</summary>
internal sealed class ImportDiagnostics
{
    private const int Most = 100;

    private readonly List<ImportDiagnostic> found = [];

    internal bool HasErrors { get; private set; }

    internal void Error(string code, string? file, int? row, string message)
    {
        HasErrors = true;
        Add(new ImportDiagnostic(ImportSeverity.Error, code, file, row, message));
    }

    internal void Warning(string code, string? file, int? row, string message) =>
        Add(new ImportDiagnostic(ImportSeverity.Warning, code, file, row, message));

    internal void ErrorAt(string code, string file, int? line, string message)
    {
        HasErrors = true;
        Add(new ImportDiagnostic(ImportSeverity.Error, code, file, null, message, line));
    }

    internal void WarningAt(string code, string file, int? line, string message) =>
        Add(new ImportDiagnostic(ImportSeverity.Warning, code, file, null, message, line));

    internal ImportResult Result(Season? season) => new(HasErrors ? null : season, found.ToValueArray());

    private void Add(ImportDiagnostic diagnostic)
    {
        if (found.Count < Most)
        {
            found.Add(diagnostic);
        }
    }
}
