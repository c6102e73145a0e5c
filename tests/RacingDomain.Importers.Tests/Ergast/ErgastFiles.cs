using System.Globalization;
using System.Text;
using RacingDomain.Importers.Ergast;

namespace RacingDomain.Importers.Tests.Ergast;

/// <summary>Small responses in the form of the Ergast API, made for a test from its description.</summary>
internal sealed class ErgastFiles
{
    private readonly List<(string Name, byte[] Bytes)> files = [];

    internal ErgastImporter Importer => new(files.Select(file => file.Name).ToValueArray(), name => files.Where(file => file.Name == name).Select(file => new MemoryStream(file.Bytes)).FirstOrDefault());

    /// <summary>A driver of the name, with the id of the API's kind.</summary>
    internal static string Driver(string given, string family) =>
        $$""" "Driver":{"driverId":"{{family.ToLowerInvariant().Replace(' ', '_')}}","code":"{{family[..3].ToUpperInvariant()}}","givenName":"{{given}}","familyName":"{{family}}","nationality":"British"}""";

    internal static string Make(string id, string? name = null) => $$""" "Constructor":{"constructorId":"{{id}}","name":"{{name ?? id}}","nationality":"Italian"}""";

    /// <summary>A result; its points are nonsense, for nobody is to look at them.</summary>
    internal static string Result(int order, string position, string? number, string driver, string make, string more = "") =>
        "{" + (number is null ? "" : $"\"number\":\"{number}\",") + $$""" "position":"{{order}}","positionText":"{{position}}","points":"77",{{driver}},{{make}},"status":"{{(char.IsDigit(position[0]) ? "Finished" : "Retired")}}"{{more}}}""";

    internal static string Qualified(int? position, string number, string driver, string make, string more = "") =>
        $$"""{"number":"{{number}}"{{(position is { } place ? string.Create(CultureInfo.InvariantCulture, $",\"position\":\"{place}\"") : "")}},{{driver}},{{make}}{{more}}}""";

    internal static string Race(int round, string list = "", int year = 2030, string more = "") => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"season":"{{year}}","round":"{{round}}","raceName":"Race {{round}}","Circuit":{"circuitId":"ring","circuitName":"The Ring"},"date":"{{year}}-0{{round}}-10","time":"13:00:00Z"{{(list.Length == 0 ? "" : "," + list)}}{{more}}}""");

    internal static string Results(params string[] rows) => List("Results", rows);

    internal static string Qualifying(params string[] rows) => List("QualifyingResults", rows);

    internal static string Sprint(params string[] rows) => List("SprintResults", rows);

    internal static string Response(string[] races, int? offset = null, int? total = null, string more = "")
    {
        var pages = total is null ? "" : string.Create(CultureInfo.InvariantCulture, $",\"limit\":\"30\",\"offset\":\"{offset ?? 0}\",\"total\":\"{total}\"");
        return $"{{\"MRData\":{{\"xmlns\":\"\",\"series\":\"f1\",\"url\":\"somewhere\"{pages},\"RaceTable\":{{\"season\":\"2030\"{more},\"Races\":[{string.Join(',', races)}]}}}}}}";
    }

    internal ErgastFiles With(string name, params string[] races) => WithText(name, Response(races));

    internal ErgastFiles WithPage(string name, int offset, int total, params string[] races) => WithText(name, Response(races, offset, total));

    internal ErgastFiles WithText(string name, string text) => WithBytes(name, Encoding.UTF8.GetBytes(text));

    internal ErgastFiles WithBytes(string name, byte[] bytes)
    {
        files.Add((name, bytes));
        return this;
    }

    internal ErgastFiles Reversed()
    {
        files.Reverse();
        return this;
    }

    private static string List(string name, string[] rows) => $"\"{name}\":[{string.Join(',', rows)}]";
}
