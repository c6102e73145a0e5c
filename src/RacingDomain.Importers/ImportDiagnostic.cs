using System.Globalization;

namespace RacingDomain.Importers;

/// <summary>One thing that is wrong with the data, or that a person should know of: what, and where.</summary>
/// <remarks>Immutable, compared by value. The text is English; a program goes by <see cref="Code"/>.</remarks>
public sealed record ImportDiagnostic
{
    internal ImportDiagnostic(ImportSeverity severity, string code, DataPlace place, string message)
    {
        Severity = severity;
        Code = code;
        File = place.File;
        Row = place.Row;
        Path = place.Path;
        Line = place.Line;
        Message = message;
    }

    /// <summary>Whether there can be a season in spite of it.</summary>
    public ImportSeverity Severity { get; }

    /// <summary>The stable code, such as <c>import.missing-file</c>.</summary>
    public string Code { get; }

    /// <summary>The name of the file; null for the data as a whole.</summary>
    public string? File { get; }

    /// <summary>The number of the row in a file of rows, from 1; null for the file as a whole.</summary>
    public int? Row { get; }

    /// <summary>The JSON pointer of the value in a file that is no list of rows; null for the file as a whole.</summary>
    public string? Path { get; }

    /// <summary>The line in a text file, from 1; null for the file as a whole, or where there is a row.</summary>
    public int? Line { get; }

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; }

    /// <summary>The file, the row, line or pointer, and the message.</summary>
    public override string ToString()
    {
        var place = (File, Row, Line, Path) switch
        {
            (null, _, _, _) => "",
            (_, { } row, _, _) => string.Create(CultureInfo.InvariantCulture, $"{File}, row {row}: "),
            (_, _, { } line, _) => string.Create(CultureInfo.InvariantCulture, $"{File}, line {line}: "),
            (_, _, _, { } path) => $"{File}, {path}: ",
            _ => File + ": ",
        };
        return $"{place}{Message} [{Code}]";
    }
}
