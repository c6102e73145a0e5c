using System.Text.RegularExpressions;

namespace RacingDomain.Tests.Support;

/// <summary>A C# file: its path below its project's folder, with slashes, and its text.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The folder below the project, "" for the project's own.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The type that the file is named after: <c>Points</c> of <c>Points.Parsing.cs</c>, <c>ValueArray</c> of <c>ValueArray{T}.cs</c>.</summary>
    public string Subject => Path[(Path.LastIndexOf('/') + 1)..].Split('.', '{')[0];

    /// <summary>The text without comments and with every string literal emptied.</summary>
    public string Code => CommentOrLiteral().Replace(Text, match => match.Value.StartsWith('/') ? "" : "\"\"");

    [GeneratedRegex("""
        //[^\n]* | /\*[\s\S]*?\*/
        | \$*"{3,}[\s\S]*?"{3,}
        | (?: \$@ | @\$ | @ ) " (?: [^"] | "" )* "
        | \$?" (?: \\. | [^"\\\n] )* "
        | ' (?: \\. [^'\n]* | [^'\\\n] ) '
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CommentOrLiteral();
}
