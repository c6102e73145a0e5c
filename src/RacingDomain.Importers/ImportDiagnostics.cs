using RacingDomain.Seasons;

namespace RacingDomain.Importers;

/// <summary>Collects what is wrong; after a hundred of them the rest is no news, but errors come before warnings.</summary>
internal sealed class ImportDiagnostics
{
    private const int Most = 100;

    private readonly List<ImportDiagnostic> found = [];
    private int warnings;

    internal bool HasErrors { get; private set; }

    internal void Error(string code, DataPlace place, string message)
    {
        HasErrors = true;
        Add(new ImportDiagnostic(ImportSeverity.Error, code, place, message));
    }

    internal void Warning(string code, DataPlace place, string message) =>
        Add(new ImportDiagnostic(ImportSeverity.Warning, code, place, message));

    internal void ErrorAt(string code, string file, int? line, string message) => Error(code, new DataPlace(file, Line: line), message);

    internal void WarningAt(string code, string file, int? line, string message) => Warning(code, new DataPlace(file, Line: line), message);

    internal ImportResult Result(Season? season) => new(HasErrors ? null : season, found.ToValueArray());

    private void Add(ImportDiagnostic diagnostic)
    {
        if (found.Count == Most && diagnostic.Severity == ImportSeverity.Error && warnings > 0)
        {
            found.RemoveAt(found.FindLastIndex(known => known.Severity == ImportSeverity.Warning));
            warnings--;
        }

        if (found.Count < Most)
        {
            found.Add(diagnostic);
            warnings += diagnostic.Severity == ImportSeverity.Warning ? 1 : 0;
        }
    }
}
