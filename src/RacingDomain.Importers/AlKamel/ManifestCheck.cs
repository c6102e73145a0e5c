using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Importers.Timing;

namespace RacingDomain.Importers.AlKamel;

/// <summary>The rules of a manifest across its members.</summary>
internal sealed class ManifestCheck(TimingManifest manifest, ManifestPlaces places, Rulebook? rulebook, ImportDiagnostics diagnostics)
{
    private readonly HashSet<ClassId> classes = manifest.Classes.Select(@class => @class.Id).ToHashSet();

    internal void Run()
    {
        Unique(manifest.Classes, "/classes", "/id", @class => @class.Id.ToString(), "class");
        Unique(manifest.Classes, "/classes", "/label", @class => TimingText.Label(@class.Label), "label");
        Unique(manifest.Rounds, "/rounds", "/round", round => round.Number.ToString(CultureInfo.InvariantCulture), "round");
        for (var i = 0; i < manifest.Rounds.Length; i++)
        {
            CheckRound(manifest.Rounds[i], At("/rounds", i));
        }

        for (var i = 0; i < manifest.EntryAliases.Length; i++)
        {
            KnownRound(manifest.EntryAliases[i].Round, At("/entryAliases", i) + "/round");
        }

        for (var i = 0; i < manifest.Decisions.Length; i++)
        {
            var path = At("/decisions", i);
            KnownRound(manifest.Decisions[i].Round, path + "/round");
            foreach (var id in manifest.Decisions[i].Classes)
            {
                Known(id, path + "/class");
            }

            foreach (var title in manifest.Decisions[i].Voids)
            {
                Known(title, path + "/voids");
            }
        }

        CheckNames();
        CheckFiles();
        if (rulebook is null)
        {
            Warn("import.unknown-rulebook", "/rulebook", $"The catalogue has no rulebook {Quoted.Of(manifest.Rulebook.ToString())}; its titles cannot be checked.");
        }
    }

    private static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");

    private void CheckRound(ManifestRound round, string path)
    {
        if (!DriverNames.IsName(round.Event))
        {
            Error("import.invalid-name", path + "/event", $"{Quoted.Of(round.Event)} is no name: it needs letters or digits, and at most 64 characters.");
        }

        for (var i = 0; i < round.Sessions.Length; i++)
        {
            var session = round.Sessions[i];
            var sessionPath = At(path + "/sessions", i);
            foreach (var id in session.Classes)
            {
                Known(id, sessionPath + "/classes");
            }

            Unique(session.Classes, sessionPath + "/classes", "", id => id.ToString(), "class");
            Unique(session.Checkpoints, sessionPath + "/checkpoints", "/at", mark => TimingText.NameOf(mark.At), "checkpoint");
            if (session.Laps is not null && session.Checkpoints.IsEmpty)
            {
                Warn("import.no-checkpoints", sessionPath + "/laps", "The laps give driving times only: say in \"checkpoints\" at which marks the order counts.");
            }

            for (var j = 0; j < session.Checkpoints.Length; j++)
            {
                if (session.Checkpoints[j].Lines.IsEmpty && session.Laps is null)
                {
                    Warn("import.no-order", At(sessionPath + "/checkpoints", j), "The checkpoint has neither \"lines\" nor a file of \"laps\" to take them from; its order is not known.");
                }
            }
        }

        foreach (var (id, titles) in round.CountsFor)
        {
            if (ClassId.TryParse(id, out var known))
            {
                Known(known, path + "/countsFor/" + id);
            }
            else
            {
                Error("import.unknown-class", path + "/countsFor", $"{Quoted.Of(id)} is no class of the manifest.");
            }

            foreach (var title in titles)
            {
                Known(title, path + "/countsFor/" + id);
            }
        }
    }

    private void CheckNames()
    {
        foreach (var (kind, names) in new[] { ("driverAliases", manifest.DriverAliases), ("manufacturers", manifest.Manufacturers) })
        {
            foreach (var (text, name) in names)
            {
                if (!DriverNames.IsName(text) || !DriverNames.IsName(name))
                {
                    Error("import.invalid-name", $"/{kind}", $"{Quoted.Of(text)}: {Quoted.Of(name)} is no name: it needs letters or digits, and at most 64 characters.");
                }
            }
        }
    }

    private void CheckFiles()
    {
        var first = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < manifest.Rounds.Length; i++)
        {
            for (var j = 0; j < manifest.Rounds[i].Sessions.Length; j++)
            {
                if (manifest.Rounds[i].Sessions[j].File is { } file && !first.Add(file))
                {
                    Error("import.file-twice", At(At("/rounds", i) + "/sessions", j) + "/file", $"The file {Quoted.Of(file)} is that of two sessions; each has one of its own.");
                }
            }
        }
    }

    private void Unique<T>(ValueArray<T> items, string path, string member, Func<T, string> key, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            if (!seen.Add(key(items[i])))
            {
                Error("import.duplicate-" + what, At(path, i) + member, $"The {what} {Quoted.Of(key(items[i]))} stands twice.");
            }
        }
    }

    private void Known(ClassId id, string path)
    {
        if (!classes.Contains(id))
        {
            Error("import.unknown-class", path, $"There is no class {Quoted.Of(id.ToString())}: add it to \"classes\", or correct it.");
        }
    }

    private void Known(string title, string path)
    {
        if (rulebook is not null && !rulebook.Championships.Any(championship => championship.Identity.Title == title))
        {
            Warn("import.unknown-title", path, $"The rulebook {rulebook.Id} has no title {Quoted.Of(title)}.");
        }
    }

    private void KnownRound(int number, string path)
    {
        if (!manifest.Rounds.Any(round => round.Number == number))
        {
            Error("import.unknown-round", path, string.Create(CultureInfo.InvariantCulture, $"There is no round {number}."));
        }
    }

    private void Error(string code, string pointer, string message) => diagnostics.ErrorAt(code, places.File, places.LineOf(pointer), message);

    private void Warn(string code, string pointer, string message) => diagnostics.WarningAt(code, places.File, places.LineOf(pointer), message);
}
