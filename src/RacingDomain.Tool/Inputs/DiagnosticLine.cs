using System.Globalization;
using RacingDomain.Importers;
using RacingDomain.Json;

namespace RacingDomain.Tool.Inputs;

/// <summary>
/// A diagnostic in the form that editors know: <c>FILE(line,column): error CODE pointer: message</c>; one of an import as
/// <c>FILE(line): error CODE: message</c>, <c>FILE, row N: error CODE: message</c> or <c>FILE: error CODE pointer: message</c>.
/// </summary>
internal static class DiagnosticLine
{
    public static string Of(string file, Diagnostic diagnostic) => Of(file, diagnostic.Line, diagnostic);

    /// <param name="file">The file.</param>
    /// <param name="line">The line in it, which is not that in the document where the file has many documents.</param>
    /// <param name="diagnostic">What is wrong.</param>
    public static string Of(string file, long line, Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        var pointer = diagnostic.Pointer.Length == 0 ? "" : " " + diagnostic.Pointer;
        return string.Create(
            CultureInfo.InvariantCulture, $"{file}({line},{diagnostic.Column}): {severity} {diagnostic.Code}{pointer}: {diagnostic.Message}");
    }

    /// <param name="diagnostic">What is wrong.</param>
    /// <param name="pathOf">The path of a file as the user knows it.</param>
    public static string Of(ImportDiagnostic diagnostic, Func<string, string> pathOf)
    {
        var file = diagnostic.File is { } name ? pathOf(name) : "";
        var place = diagnostic switch
        {
            { Line: { } line } => $"({PlainText.Of(line)})",
            { Row: { } row } => ", row " + PlainText.Of(row),
            _ => "",
        };
        var pointer = diagnostic.Path is { Length: > 0 } path ? " " + path : "";
        var severity = diagnostic.Severity == ImportSeverity.Error ? "error" : "warning";
        return $"{file}{place}{(file.Length == 0 ? "" : ": ")}{severity} {diagnostic.Code}{pointer}: {diagnostic.Message}";
    }
}
