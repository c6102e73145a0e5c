using System.CommandLine;

namespace RacingDomain.Tool;

/// <summary>What every command of one run has: the terminal and the options that all share.</summary>
internal sealed class CommandContext(Terminal terminal)
{
    private const int MostWidth = 1_000;

    public Terminal Terminal => terminal;

    /// <summary>The columns to use.</summary>
    public Option<int?> Width { get; } = CreateWidth();

    /// <summary>Where the parsed command shows things to people.</summary>
    public Screen ScreenFor(ParseResult parsed) => new(terminal, parsed.GetValue(Width) ?? terminal.Width);

    private static Option<int?> CreateWidth()
    {
        var option = new Option<int?>("--width")
        {
            Description = $"Columns to use, {PlainText.Of(Screen.LeastWidth)} to {PlainText.Of(MostWidth)}; by default those of the window, or 100 if there is none.",
            HelpName = "COLUMNS",
            Recursive = true,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out var width) && width is >= Screen.LeastWidth and <= MostWidth)
                {
                    return width;
                }

                result.AddError($"--width takes {PlainText.Of(Screen.LeastWidth)} to {PlainText.Of(MostWidth)} columns, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        return option;
    }
}
