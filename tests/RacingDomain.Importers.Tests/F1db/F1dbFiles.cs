using System.Globalization;
using System.Text;
using RacingDomain.Importers.F1db;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>Small files in f1db's layout, made for a test.</summary>
internal sealed class F1dbFiles
{
    private readonly Dictionary<string, string> files = new()
    {
        ["races"] = """[{"id":1,"year":2030,"round":1,"date":"2030-03-10","grandPrixId":"somewhere","circuitId":"ring","laps":50,"distance":300.5}]""",
        ["races-race-results"] = "[" + Result(1, "1", "7", "ann", "alpha") + "," + Result(2, "2", "8", "bea", "beta") + "]",
        ["races-sprint-race-results"] = "[]",
        ["races-qualifying-results"] = "[" + Result(1, "1", "8", "bea", "beta") + "," + Result(2, "2", "7", "ann", "alpha") + "]",
        ["races-fastest-laps"] = "[]",
        ["drivers"] = """[{"id":"ann","name":"Ann"},{"id":"bea","name":"Bea","nationalityCountryId":"sweden"},{"id":"cat","name":"Cat"}]""",
        ["constructors"] = """[{"id":"alpha","name":"Alpha"},{"id":"beta","name":"Beta"}]""",
        ["engine-manufacturers"] = """[{"id":"v6","name":"V6"}]""",
        ["grands-prix"] = """[{"id":"somewhere","fullName":"Somewhere Grand Prix"}]""",
        ["circuits"] = """[{"id":"ring","name":"Ring"}]""",
    };

    internal F1dbImporter Importer => new(name =>
        files.TryGetValue(name["f1db-".Length..^".json".Length], out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null);

    internal static string Result(int? position, string text, string? number, string driver, string make, bool shared = false, int year = 2030, string more = "") =>
        $$"""{"raceId":1,"year":{{year}},"round":1,"positionNumber":{{position?.ToString(CultureInfo.InvariantCulture) ?? "null"}},"positionText":"{{text}}","driverNumber":{{(number is null ? "null" : $"\"{number}\"")}},"driverId":"{{driver}}","constructorId":"{{make}}","engineManufacturerId":"v6","sharedCar":{{(shared ? "true" : "false")}}{{more}}}""";

    internal F1dbFiles With(string name, string text)
    {
        files[name] = text;
        return this;
    }

    internal F1dbFiles WithRows(string name, params string[] rows) => With(name, "[" + string.Join(",\n", rows) + "]");

    /// <summary>Puts the files into a folder.</summary>
    internal void WriteTo(string folder)
    {
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, $"f1db-{name}.json"), text);
        }
    }

    internal F1dbFiles Without(string name)
    {
        _ = files.Remove(name);
        return this;
    }
}
