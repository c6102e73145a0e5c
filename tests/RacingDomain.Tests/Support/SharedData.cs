namespace RacingDomain.Tests.Support;

/// <summary>The <c>shared</c> folder beside the repository: real results with official standings, which are never copied into it.</summary>
internal static class SharedData
{
    /// <summary>What a skipped test says.</summary>
    public const string Missing = "Skipped: needs real data from the folder 'shared' beside the repository, which is not here.";

    /// <summary>The folder, or null where it is not.</summary>
    public static string? Root { get; } = Repository.Ancestors()
        .Select(folder => Path.Combine(folder, "shared"))
        .FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "data")));

    /// <summary>The full path of a file or folder, given its parts below <c>shared</c>; skips the test where it is not.</summary>
    /// <remarks>To be called in a <c>SkippableFact</c> or <c>SkippableTheory</c> only, or under <see cref="SharedFactAttribute"/>.</remarks>
    public static string Require(params string[] parts)
    {
        Skip.If(Root is null, Missing);
        var path = Path.Combine([Root!, .. parts]);
        Skip.If(!Path.Exists(path), $"{Missing} ({string.Join('/', parts)})");
        return path;
    }
}
