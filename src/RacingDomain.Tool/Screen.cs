using System.Text;
using RacingDomain.Tool.Views;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RacingDomain.Tool;

/// <summary>Shows text and grids to people.</summary>
internal sealed class Screen(Terminal terminal, int width)
{
    public const int LeastWidth = 40;

    public int Width => width;

    /// <summary>A heading.</summary>
    public void Heading(string text) => Show(new Text(PlainText.Clean(text), new Style(decoration: Decoration.Bold)));

    /// <summary>A paragraph, wrapped at the width.</summary>
    public void Say(string text = "") => Show(new Text(PlainText.Clean(text)));

    /// <summary>Something not to be overlooked.</summary>
    public void Warn(string text) => Show(new Text(PlainText.Clean(text), new Style(Color.Yellow)));

    /// <summary>A grid as a table.</summary>
    public void Show(TextGrid grid)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (var column in grid.Columns)
        {
            table.AddColumn(new TableColumn(new Text(PlainText.Clean(column.Header), new Style(decoration: Decoration.Bold)))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                NoWrap = !column.Wraps,
            });
        }

        foreach (var row in grid.Rows)
        {
            table.AddRow(row.Select(cell => new Text(PlainText.Clean(cell), StyleOf(cell))));
        }

        Show(table);
    }

    private static Style StyleOf(string cell) => cell switch
    {
        [StandingsGrid.Up, ..] => new Style(Color.Green),
        [StandingsGrid.Down, ..] => new Style(Color.Red),
        _ => Style.Plain,
    };

    private void Show(IRenderable part)
    {
        var buffer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(buffer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
        console.Write(part);
        terminal.Output.Write(Tidy(buffer.ToString()));
    }

    /// <summary>Without spaces at the ends of lines and empty lines around.</summary>
    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            _ = tidy.Append(line.TrimEnd(' ')).Append('\n');
        }

        return tidy.ToString().Trim('\n') + "\n";
    }
}
