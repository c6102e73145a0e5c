using System.Globalization;

namespace RacingDomain.Json;

/// <summary>Collects what is wrong with one document, up to a cap.</summary>
internal sealed class DiagnosticBag
{
    public const int Maximum = 100;

    private readonly List<PendingDiagnostic> pending = [];
    private PendingDiagnostic? tooMany;

    public bool HasErrors { get; private set; }

    public int Count => pending.Count;

    /// <summary>Adds a problem at a place.</summary>
    /// <exception cref="ReadStoppedException">There are too many.</exception>
    public void Add(long offset, string pointer, Problem problem, DiagnosticSeverity severity = DiagnosticSeverity.Error)
    {
        HasErrors |= severity == DiagnosticSeverity.Error;
        if (pending.Count == Maximum)
        {
            HasErrors = true;
            var message = string.Create(
                CultureInfo.InvariantCulture, $"There are more than {Maximum} problems; reading stopped here. Mend the ones above first.");
            tooMany ??= new(offset, DiagnosticSeverity.Error, pointer, new Problem(DiagnosticCodes.TooManyErrors, message));
            throw new ReadStoppedException();
        }

        pending.Add(new(offset, severity, pointer, problem));
    }

    /// <summary>All diagnostics in the order of the document, with lines; the one about too many is last.</summary>
    public ValueArray<Diagnostic> Resolve(ReadOnlySpan<byte> utf8)
    {
        if (pending.Count == 0)
        {
            return [];
        }

        LocatePointers(utf8);
        var counter = new LineCounter(utf8);
        var diagnostics = new List<Diagnostic>(pending.Count + 1);
        foreach (var pending in pending.OrderBy(p => p.Offset))
        {
            diagnostics.Add(Place(pending, ref counter));
        }

        if (tooMany is { } last)
        {
            counter = new LineCounter(utf8);
            diagnostics.Add(Place(last, ref counter));
        }

        return diagnostics.ToValueArray();
    }

    private static Diagnostic Place(PendingDiagnostic pending, ref LineCounter counter)
    {
        var (line, column) = counter.Locate(pending.Offset);
        var problem = pending.Problem;
        return new(pending.Severity, problem.Code, pending.Pointer, line, column, problem.Message, problem.Arguments);
    }

    private void LocatePointers(ReadOnlySpan<byte> utf8)
    {
        var indexes = Enumerable.Range(0, pending.Count).Where(i => pending[i].Offset < 0).ToArray();
        if (indexes.Length == 0)
        {
            return;
        }

        var offsets = DocumentLocator.Offsets(utf8, [.. indexes.Select(i => pending[i].Pointer)]);
        for (var i = 0; i < indexes.Length; i++)
        {
            pending[indexes[i]] = pending[indexes[i]] with { Offset = offsets[i] };
        }
    }
}
