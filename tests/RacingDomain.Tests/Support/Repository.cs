namespace RacingDomain.Tests.Support;

/// <summary>Finds the repository from the test binary: deterministic builds rewrite the paths that a compiler would give.</summary>
internal static class Repository
{
    /// <summary>The folder of RacingDomain.sln.</summary>
    public static string Root { get; } = Ancestors().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "RacingDomain.sln")))
        ?? throw new InvalidOperationException($"No RacingDomain.sln in {AppContext.BaseDirectory} or above it.");

    /// <summary>The folder of the test binary and all folders above it, nearest first.</summary>
    public static IEnumerable<string> Ancestors()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    /// <summary>The source files under a folder of the repository, without what the build generates, in ordinal order.</summary>
    public static IReadOnlyList<SourceFile> SourceFiles(string folder)
    {
        var top = Path.Combine(Root, folder);
        return Files(folder, "*.cs")
            .Select(file => new SourceFile(Path.GetRelativePath(top, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(file)))
            .ToList();
    }

    /// <summary>The full paths of the files under a folder of the repository that match a pattern, without bin and obj, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        var top = Path.Combine(Root, folder);
        return !Directory.Exists(top)
            ? []
            : Directory.EnumerateFiles(top, pattern, SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(top, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)
                .ToList();
    }
}
