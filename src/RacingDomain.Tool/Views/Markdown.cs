using System.Buffers;
using System.Text;

namespace RacingDomain.Tool.Views;

/// <summary>Writes grids and headings in the dialect of GitHub.</summary>
internal static class Markdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create(@"\`*_[]<>|~&#");

    public static void Heading(TextWriter output, string text) => output.Write($"### {Escape(text)}\n\n");

    public static void Warning(TextWriter output, string text) => output.Write($"> {Escape(text)}\n\n");

    public static void Write(TextWriter output, TextGrid grid)
    {
        WriteRow(output, grid.Columns.Select(column => Escape(column.Header)));
        WriteRow(output, grid.Columns.Select(column => column.IsNumber ? "---:" : "---"));
        foreach (var row in grid.Rows)
        {
            WriteRow(output, row.Select(Escape));
        }
    }

    /// <summary>Text that stays text inside a cell.</summary>
    public static string Escape(string text)
    {
        var clean = PlainText.Clean(text);
        if (clean.AsSpan().IndexOfAny(Special) < 0)
        {
            return clean;
        }

        var escaped = new StringBuilder(clean.Length + 8);
        foreach (var c in clean)
        {
            _ = (Special.Contains(c) ? escaped.Append('\\') : escaped).Append(c);
        }

        return escaped.ToString();
    }

    private static void WriteRow(TextWriter output, IEnumerable<string> cells) => output.Write($"| {string.Join(" | ", cells)} |\n");
}
