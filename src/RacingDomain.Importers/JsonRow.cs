using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RacingDomain.Importers;

/// <summary>One row of a file, whose members are read with diagnostics.</summary>
internal sealed class JsonRow
{
    private readonly JsonElement element;
    private readonly ImportDiagnostics diagnostics;

    internal JsonRow(ReadOnlySpan<byte> row, string file, int number, ImportDiagnostics diagnostics)
    {
        var reader = new Utf8JsonReader(row);
        element = JsonElement.ParseValue(ref reader);
        Place = new DataPlace(file, number);
        this.diagnostics = diagnostics;
    }

    internal DataPlace Place { get; }

    /// <summary>Whether a member was missing or of the wrong type.</summary>
    internal bool IsBroken { get; private set; }

    /// <summary>The text of a member; a missing one breaks the row, and gives an empty text.</summary>
    internal string RequiredText(string name) => Has(name, "a text") ? Text(name) ?? "" : "";

    internal string? Text(string name) => Member(name) switch
    {
        { ValueKind: JsonValueKind.String } member when TextRules.TryGet(member, out var text) => text,
        null => null,
        _ => Broken(name, "a text of at most 1,000 characters, without control characters"),
    };

    /// <summary>The id of a member; a missing one breaks the row, and gives an empty text.</summary>
    internal string RequiredId(string name) => Has(name, "an id") ? Id(name) ?? "" : "";

    internal string? Id(string name) => Text(name) is not { } text ? null : DriverId.TryParse(text, out _) ? text : Broken(name, "an id of 1 to 128 characters without whitespace");

    /// <summary>The number of a member; a missing one breaks the row, and gives 0.</summary>
    internal int RequiredNumber(string name) => Has(name, "a whole number") ? Integer(name) ?? 0 : 0;

    /// <summary>The date of a member; a missing one breaks the row, and gives the default.</summary>
    internal LocalDate RequiredDate(string name) => Has(name, "a date") ? Date(name) ?? default : default;

    internal int? Integer(string name)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var value) && value >= 0)
        {
            return value;
        }

        _ = Broken(name, "a whole number of 0 or more");
        return null;
    }

    /// <summary>A whole number of 1 or more.</summary>
    internal int? Counting(string name)
    {
        if (Integer(name) is not 0 and var number)
        {
            return number;
        }

        _ = Broken(name, "a whole number of 1 or more");
        return null;
    }

    internal bool Flag(string name) => Member(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        null or { ValueKind: JsonValueKind.False } => false,
        _ => Broken(name, "true or false") is not null,
    };

    /// <summary>An exact decimal number of 0 or more.</summary>
    internal Points? Exact(string name)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Number && Points.TryParse(member.GetRawText(), out var value) && value >= Points.Zero)
        {
            return value;
        }

        _ = Broken(name, "a number of 0 or more");
        return null;
    }

    internal Duration? Milliseconds(string name) => Integer(name) is { } milliseconds ? Duration.FromMilliseconds(milliseconds) : null;

    internal LocalDate? Date(string name) => Pattern(name, LocalDatePattern.Iso, "a date such as \"1988-04-03\"");

    internal LocalTime? Time(string name) => Pattern(name, LocalTimePattern.CreateWithInvariantCulture("HH:mm"), "a time such as \"14:00\"");

    private T? Pattern<T>(string name, IPattern<T> pattern, string expected)
        where T : struct
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var parsed = pattern.Parse(text);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        _ = Broken(name, expected);
        return null;
    }

    /// <summary>Whether there is such a member; if there is none, or a blank text, the row is broken.</summary>
    private bool Has(string name, string expected)
    {
        if (Member(name) is { } member && !(member.ValueKind == JsonValueKind.String && TextRules.TryGet(member, out var text) && text.Length == 0))
        {
            return true;
        }

        _ = Broken(name, expected);
        return false;
    }

    private JsonElement? Member(string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private string? Broken(string name, string expected)
    {
        IsBroken = true;
        diagnostics.Error("import.malformed-row", Place, $"The member \"{name}\" must be {expected}.");
        return null;
    }
}
