using System.Globalization;
using CsvHelper;
using NodaTime;
using RacingDomain.Importers.Timing;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Reads the rows of a file with diagnostics; columns are found by their names, whatever their order and the space around them.</summary>
internal sealed class TimingCsv : IDisposable
{
    // What is wrong with one file leaves room for the others.
    private const int MostBroken = 20;

    private readonly CsvReader reader;
    private readonly string file;
    private readonly ImportDiagnostics diagnostics;
    private readonly List<CsvMalformedRecord> malformed = [];
    private int leastFields;
    private int broken;

    internal TimingCsv(ReadOnlyMemory<byte> bytes, string file, ImportDiagnostics diagnostics)
    {
        this.file = file;
        this.diagnostics = diagnostics;
        reader = CsvReader.Create(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, new CsvReaderOptions
        {
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false,
            FormatProvider = CultureInfo.InvariantCulture,
            OnMalformedRecord = malformed.Add,
        });
    }

    internal int Line => (int)reader.LineNumber;

    /// <summary>Whether something was wrong with the row.</summary>
    internal bool IsBroken { get; private set; }

    /// <summary>Whether the file has these columns, and takes them for those that every row must have. Of names with '|' between them, one is enough.</summary>
    internal bool HasColumns(params ReadOnlySpan<string> names)
    {
        if (reader.Headers.All(string.IsNullOrWhiteSpace))
        {
            diagnostics.ErrorAt("import.empty-file", file, 1, "The file is empty: it must have a line with the names of the columns, and one for each car.");
            return false;
        }

        var complete = true;
        foreach (var name in names)
        {
            var indexes = name.Split('|').Where(one => reader.TryGetFieldIndex(one, out _)).Select(one => reader.GetFieldIndex(one)).ToList();
            leastFields = Math.Max(leastFields, indexes.Count == 0 ? 0 : indexes[0] + 1);
            if (indexes.Count == 0)
            {
                diagnostics.ErrorAt("import.missing-column", file, 1, $"There is no column {name.Replace("|", " or ", StringComparison.Ordinal)}; is it a file of another kind?");
                complete = false;
            }
        }

        return complete;
    }

    /// <summary>Goes to the next row.</summary>
    internal bool Read()
    {
        IsBroken = false;
        if (!reader.Read())
        {
            return false;
        }

        if (malformed.Count > 0)
        {
            malformed.Clear();
            Broken("has a quotation mark at a wrong place");
        }

        // Empty fields at the end of a row may be left out: those of drivers that the car does not have.
        var surplus = Enumerable.Range(reader.Headers.Count, Math.Max(0, reader.FieldCount - reader.Headers.Count)).Any(i => !string.IsNullOrWhiteSpace(reader.GetString(i)));
        if (surplus || reader.FieldCount < leastFields)
        {
            Broken(string.Create(CultureInfo.InvariantCulture, $"has {reader.FieldCount} fields, but the header has {reader.Headers.Count}"));
        }

        return true;
    }

    /// <summary>The text of the first of the columns that the file has, without needless space; empty if there is none.</summary>
    internal string Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (reader.TryGetFieldIndex(name, out var index))
            {
                var text = TimingText.Clean(reader.GetString(index));
                if (text.Contains('\uFFFD', StringComparison.Ordinal))
                {
                    Broken($"is not valid UTF-8 in {name}; save the file as UTF-8");
                }

                return text;
            }
        }

        return "";
    }

    /// <summary>Whether the row ends between two columns.</summary>
    internal bool BreaksOffBetween(string one, string other) =>
        reader.TryGetFieldIndex(one, out var first) && reader.TryGetFieldIndex(other, out var second) && first < reader.FieldCount && second >= reader.FieldCount;

    /// <summary>A whole number of 0 or more; null for an empty field.</summary>
    internal int? Number(params ReadOnlySpan<string> names)
    {
        var text = Text(names);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Broken($"has {Quoted.Of(text)} in {names[0]}, which is no whole number");
        return null;
    }

    /// <summary>A time; null for an empty field.</summary>
    internal Duration? Time(params ReadOnlySpan<string> names)
    {
        var text = Text(names);
        if (text.Length == 0 || text == "-")
        {
            return null;
        }

        if (TimingText.TryParseTime(text, out var time))
        {
            return time;
        }

        Broken($"has {Quoted.Of(text)} in {names[0]}, which is no time such as 1:35.253");
        return null;
    }

    /// <summary>The number on the car; a row without one is broken.</summary>
    internal CarNumber Car()
    {
        var text = Text("NUMBER");
        if (CarNumber.TryParse(text, out var number))
        {
            return number;
        }

        Broken($"has {Quoted.Of(text)} in NUMBER, which is no car number");
        return default;
    }

    internal void Broken(string what)
    {
        IsBroken = true;
        if (broken++ < MostBroken)
        {
            diagnostics.ErrorAt("import.malformed-row", file, Line, $"The row {what}.");
        }
    }

    public void Dispose()
    {
        if (broken > MostBroken)
        {
            diagnostics.ErrorAt("import.malformed-row", file, null, string.Create(
                CultureInfo.InvariantCulture, $"There are {broken - MostBroken} more things wrong with rows of this file; mend the first ones first."));
        }

        reader.Dispose();
    }
}
