using System.Globalization;
using RacingDomain.Json;

namespace RacingDomain.Tool.Inputs;

/// <summary>A diagnostic in the form that editors know: <c>FILE(line,column): error CODE pointer: message</c>.</summary>
internal static class DiagnosticLine
{
    public static string Of(string file, Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        var pointer = diagnostic.Pointer.Length == 0 ? "" : " " + diagnostic.Pointer;
        return string.Create(
            CultureInfo.InvariantCulture, $"{file}({diagnostic.Line},{diagnostic.Column}): {severity} {diagnostic.Code}{pointer}: {diagnostic.Message}");
    }
}
