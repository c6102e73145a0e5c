using System.Text.RegularExpressions;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Policies;

/// <summary>The rooms of the library and what a source file may do in one: functions from files to the list of what is wrong with them.</summary>
internal static partial class Rooms
{
    public const string Root = "(root)";

    /// <summary>The rooms in order: a room uses those before it, never one after it.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        Root, "Seasons", "Scoring", "TieBreaks", "Championships", "Standings", "Outlooks", "Statistics", "Json", "Rulebooks", "Batches",
    ];

    /// <summary>The uses of a room that comes after the file's own, and files in no room at all.</summary>
    public static IEnumerable<string> BackwardArrows(IReadOnlyList<SourceFile> files)
    {
        var typesOfRoom = files.ToLookup(Room, file => file.Subject);
        foreach (var file in files)
        {
            var own = Index(Room(file));
            if (own < 0)
            {
                yield return $"{file.Path}: '{Room(file)}' is no room of the library; the rooms are {string.Join(" -> ", Order)}.";
                continue;
            }

            var qualified = QualifiedUse().Matches(file.Code).Select(match => match.Groups["room"].Value);
            var relative = RelativeUse().Matches(file.Code)
                .Where(match => typesOfRoom[match.Groups["room"].Value].Contains(match.Groups["type"].Value))
                .Select(match => match.Groups["room"].Value);
            foreach (var room in qualified.Concat(relative).Distinct().Where(room => Index(room) > own))
            {
                yield return $"{file.Path}: {Room(file)} uses {room}, which comes after it.";
            }
        }
    }

    /// <summary>Files whose namespace is not their folder.</summary>
    public static IEnumerable<string> MisplacedNamespaces(IReadOnlyList<SourceFile> files, string rootNamespace)
    {
        foreach (var file in files)
        {
            var expected = file.Folder.Length == 0 ? rootNamespace : $"{rootNamespace}.{file.Folder.Replace('/', '.')}";
            var found = NamespaceLine().Matches(file.Code).Select(match => match.Groups["name"].Value).ToList();
            if (found.Any(name => name != expected) || (found.Count == 0 && TypeLine().IsMatch(file.Code)))
            {
                yield return $"{file.Path}: the namespace is {(found.Count == 0 ? "none" : string.Join(", ", found))}, its folder says {expected}.";
            }
        }
    }

    /// <summary>Files with more than one public type, or with one that they are not named after.</summary>
    public static IEnumerable<string> MisnamedFiles(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files)
        {
            var names = TypeLine().Matches(file.Code)
                .Where(match => match.Groups["modifiers"].Value.Split(' ').Contains("public"))
                .Select(match => match.Groups["name"].Value)
                .Distinct()
                .ToList();
            if (names.Count > 1)
            {
                yield return $"{file.Path}: holds {names.Count} public types ({string.Join(", ", names)}); one to a file.";
            }
            else if (names.Count == 1 && names[0] != file.Subject)
            {
                yield return $"{file.Path}: holds the public type {names[0]}; the file is to be named after it.";
            }
        }
    }

    /// <summary>Files of more lines than one can keep in mind.</summary>
    public static IEnumerable<string> LongFiles(IReadOnlyList<SourceFile> files, int limit)
    {
        return files
            .Select(file => (file.Path, Lines: file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1))
            .Where(file => file.Lines > limit)
            .Select(file => $"{file.Path}: {file.Lines} lines, more than {limit}.");
    }

    private static string Room(SourceFile file)
    {
        return file.Folder.Length == 0 ? Root : file.Folder.Split('/')[0];
    }

    private static int Index(string room)
    {
        return Order.ToList().IndexOf(room);
    }

    [GeneratedRegex(@"\bRacingDomain\.(?<room>\w+)")]
    private static partial Regex QualifiedUse();

    // Inside the namespace RacingDomain its rooms can be named without it.
    [GeneratedRegex(@"(?<![\w.])(?<room>[A-Z]\w*)\.(?<type>[A-Z]\w*)")]
    private static partial Regex RelativeUse();

    [GeneratedRegex(@"^\s*namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    // The house style is file-scoped namespaces, so a top-level type starts in the first column.
    [GeneratedRegex(@"^(?<modifiers>(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe)\ )*)
        (?:class|struct|interface|enum|record(?:\ (?:class|struct))?|delegate\ [^(\n]*?)\ (?<name>\w+)(?=[\s<({:;]|$)",
        RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TypeLine();
}
