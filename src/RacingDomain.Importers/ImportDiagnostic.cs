using System.Globalization;

namespace RacingDomain.Importers;

/// <summary>One thing that is wrong with the data, or that a person should know of: what, and where.</summary>
/// <remarks>Immutable, compared by value. The text is English; a program goes by <see cref="Code"/>.</remarks>
public sealed record ImportDiagnostic
{
    internal ImportDiagnostic(ImportSeverity severity, string code, string? file, int? row, string message, int? line = null)
    {
        Severity = severity;
        Code = code;
        File = file;
        Row = row;
        Line = line;
        Message = message;
    }

    /// <summary>Whether there can be a season in spite of it.</summary>
    public ImportSeverity Severity { get; }

    /// <summary>The stable code, such as <c>import.missing-file</c>.</summary>
    public string Code { get; }

    /// <summary>The name of the file; null for the data as a whole.</summary>
    public string? File { get; }

    /// <summary>The number of the row in a file that is one list, from 1; null for the file as a whole, or where there is a line.</summary>
    public int? Row { get; }

    /// <summary>The line in the file, from 1; null for the file as a whole, or where there is a row.</summary>
    public int? Line { get; }

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; }

    /// <summary>The file, the row or line, and the message.</summary>
    public override string ToString()
    {
        var place = (File, Row, Line) switch
        {
            (null, _, _) => "",
            (_, null, null) => File + ": ",
            (_, null, _) => string.Create(CultureInfo.InvariantCulture, $"{File}, line {Line}: "),
            _ => string.Create(CultureInfo.InvariantCulture, $"{File}, row {Row}: "),
        };
        return $"{place}{Message} [{Code}]";
    }
}
