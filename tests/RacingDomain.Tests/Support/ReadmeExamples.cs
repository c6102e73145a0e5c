using System.Text.RegularExpressions;

namespace RacingDomain.Tests.Support;

/// <summary>
/// The examples of a guide and the code that tests run. A guide marks a <c>csharp</c> block with a comment <c>example: NAME</c> on the line before it; the same
/// lines stand between <c>#region NAME</c> and <c>#endregion</c> in a file of an Examples folder. A name may have several regions in one file, for example
/// the usings at its top and the statements in a test: together, in order, they are the block. Indentation of a region and empty lines do not count.
/// </summary>
internal static partial class ReadmeExamples
{
    /// <summary>The marked blocks of a guide.</summary>
    public static IReadOnlyDictionary<string, string> InGuide(string markdown)
    {
        var blocks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match mark in Mark().Matches(markdown))
        {
            var (name, block) = (mark.Groups["name"].Value, MarkedBlock().Match(markdown, mark.Index));
            if (!block.Success || block.Index != mark.Index)
            {
                throw new InvalidOperationException($"The mark 'example: {name}' does not stand on the line before a ```csharp block.");
            }

            if (!blocks.TryAdd(name, block.Groups["code"].Value))
            {
                throw new InvalidOperationException($"Two blocks are marked 'example: {name}'.");
            }
        }

        return blocks;
    }

    /// <summary>How many <c>csharp</c> blocks a guide has, marked or not.</summary>
    public static int BlocksInGuide(string markdown)
    {
        return Block().Count(markdown);
    }

    /// <summary>The regions of a source file by name.</summary>
    public static IReadOnlyDictionary<string, string> InSource(string source)
    {
        return Region().Matches(source)
            .GroupBy(match => match.Groups["name"].Value, match => Dedent(match.Groups["code"].Value), StringComparer.Ordinal)
            .ToDictionary(regions => regions.Key, regions => string.Join('\n', regions), StringComparer.Ordinal);
    }

    /// <summary>What is wrong with a guide's examples, given the tests' sources.</summary>
    public static IEnumerable<string> Differences(string guide, string markdown, IEnumerable<string> sources)
    {
        var blocks = InGuide(markdown);
        if (BlocksInGuide(markdown) != blocks.Count)
        {
            yield return $"{guide}: {BlocksInGuide(markdown)} csharp blocks, {blocks.Count} of them marked 'example: NAME'; mark each, so that a test runs it.";
        }

        var regions = sources.SelectMany(InSource).ToLookup(region => region.Key, region => region.Value, StringComparer.Ordinal);
        foreach (var (name, block) in blocks)
        {
            var (shown, run) = (Lines(block), regions[name].Select(Lines).ToList());
            if (run.Count != 1)
            {
                yield return $"{guide}: example '{name}' has {(run.Count == 0 ? "no #region" : $"regions in {run.Count} files")} of that name in tests/*/Examples/*.cs.";
            }
            else if (!shown.SequenceEqual(run[0]))
            {
                var line = shown.Zip(run[0]).TakeWhile(pair => pair.First == pair.Second).Count();
                yield return $"{guide}: example '{name}' is not what the test runs, first in line {line + 1} (empty lines not counted):\n"
                    + $"  guide: {shown.ElementAtOrDefault(line) ?? "(ends)"}\n  test:  {run[0].ElementAtOrDefault(line) ?? "(ends)"}";
            }
        }
    }

    private static List<string> Lines(string code)
    {
        return Dedent(code).Split('\n').Where(line => line.Length > 0).ToList();
    }

    private static string Dedent(string code)
    {
        var lines = code.Split('\n').Select(line => line.TrimEnd()).ToList();
        var indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : line));
    }

    [GeneratedRegex(@"<!--\s*example:\s*(?<name>\S+)\s*-->")]
    private static partial Regex Mark();

    [GeneratedRegex(@"<!--\s*example:\s*(?<name>\S+)\s*-->[ \t\r]*\n```csharp[ \t\r]*\n(?<code>[\s\S]*?)^```[ \t\r]*$", RegexOptions.Multiline)]
    private static partial Regex MarkedBlock();

    [GeneratedRegex(@"^```csharp[ \t\r]*$", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^[ \t]*\#region[ \t]+(?<name>\S+)[^\n]*\n(?<code>[\s\S]*?)^[ \t]*\#endregion", RegexOptions.Multiline)]
    private static partial Regex Region();
}
