using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RacingDomain.Importers.Ergast;

/// <summary>An object of a file, whose members are read with diagnostics. The API writes numbers as texts; both are read.</summary>
internal sealed class ErgastObject(JsonElement element, DataPlace place, ImportDiagnostics diagnostics)
{
    internal const string Malformed = "import.malformed-value";

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    private int problems;

    internal DataPlace Place => place;

    /// <summary>Whether a member was missing or of the wrong form.</summary>
    internal bool IsBroken => problems > 0;

    internal bool Has(string name) => Member(name) is not null;

    internal ErgastObject? Object(string name) => Member(name) switch
    {
        { ValueKind: JsonValueKind.Object } member => new ErgastObject(member, At(name), diagnostics),
        null => null,
        _ => Broken<ErgastObject>(name, "an object"),
    };

    internal ErgastObject? RequiredObject(string name) => Object(name) ?? (Has(name) ? null : Broken<ErgastObject>(name, "an object"));

    /// <summary>The objects of a list; null if there is no such list.</summary>
    internal List<ErgastObject>? List(string name)
    {
        if (Member(name) is not { } list)
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            return Broken<List<ErgastObject>>(name, "a list");
        }

        var objects = new List<ErgastObject>();
        foreach (var item in list.EnumerateArray())
        {
            var at = At(string.Create(CultureInfo.InvariantCulture, $"{name}/{objects.Count}"));
            if (item.ValueKind != JsonValueKind.Object)
            {
                diagnostics.Error(Malformed, at, "There must be an object.");
                problems++;
                return null;
            }

            objects.Add(new ErgastObject(item, at, diagnostics));
        }

        return objects;
    }

    internal string RequiredText(string name) => Required(name, "a text") ?? "";

    internal string RequiredId(string name) => Required(name, "an id") is not { } text
        ? ""
        : DriverId.TryParse(text, out _) ? text : Broken<string>(name, "an id of 1 to 128 characters without whitespace") ?? "";

    internal int RequiredNumber(string name, int least, int most) => Required(name, "a whole number") is null ? 0 : Number(name, least, most) ?? 0;

    internal LocalDate RequiredDate(string name) => Required(name, "a date") is null ? default : Date(name) ?? default;

    /// <summary>A text that can be shown; null if there is none, or an empty one.</summary>
    internal string? Text(string name)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Number)
        {
            return member.GetRawText();
        }

        if (member.ValueKind != JsonValueKind.String || !TextRules.TryGet(member, out var text))
        {
            return Broken<string>(name, "a text of at most 1,000 characters, without control characters");
        }

        return text.Length == 0 ? null : text;
    }

    internal int? Number(string name, int least = 0, int most = int.MaxValue)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        _ = Broken<string>(name, most == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"a whole number of {least} or more")
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return null;
    }

    internal LocalDate? Date(string name) => Parsed(name, LocalDatePattern.Iso, Text(name), "a date such as \"2021-07-04\"");

    /// <summary>A time of the day in UTC.</summary>
    internal LocalTime? Time(string name) => Parsed(name, Clock, Text(name)?.TrimEnd('Z'), "a time such as \"13:00:00Z\"");

    /// <summary>How long a lap or a race took; null for a gap, and with a warning for what cannot be read.</summary>
    internal Duration? Length(string name)
    {
        if (Text(name) is not { } text || text[0] is '+' or '-')
        {
            return null;
        }

        if (LengthText.TryParse(text, out var length))
        {
            return length;
        }

        diagnostics.Warning("import.unknown-time", At(name), "The time cannot be read; it is left out. Times look like \"1:06.200\".");
        return null;
    }

    private DataPlace At(string name) => place with { Path = $"{place.Path}/{name}" };

    private JsonElement? Member(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private T? Parsed<T>(string name, IPattern<T> pattern, string? text, string expected)
        where T : struct
    {
        if (text is null)
        {
            return null;
        }

        var parsed = pattern.Parse(text);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        _ = Broken<string>(name, expected);
        return null;
    }

    /// <summary>The text of a member that must be there; null with a diagnostic.</summary>
    private string? Required(string name, string expected)
    {
        var before = problems;
        return Text(name) ?? (problems > before ? null : Broken<string>(name, expected));
    }

    private T? Broken<T>(string name, string expected)
        where T : class
    {
        problems++;
        diagnostics.Error(Malformed, At(name), $"There must be {expected}.");
        return null;
    }
}
