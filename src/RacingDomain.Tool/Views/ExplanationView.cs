using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tool.Views;

/// <summary>An explanation as people read it.</summary>
internal static class ExplanationView
{
    /// <summary>Shows an explanation.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="season">The season.</param>
    /// <param name="explanation">The explanation.</param>
    /// <param name="names">Whom it explains, where it holds for a crew.</param>
    public static void Show(Screen screen, Season season, Explanation explanation, string? names = null)
    {
        var row = explanation.Row;
        var place = row.Position is { } position ? position.ToString("O") : row.Mark ?? "not ranked";
        var gross = row.Gross == row.Points ? "" : $" ({PlainText.Of(row.Gross)} gross)";
        screen.Heading($"{names ?? row.Competitor.Name}: {place}, {PlainText.Of(row.Points)} points{gross}");
        foreach (var line in Titles.Incomplete(explanation.Table))
        {
            screen.Warn(line);
        }

        if (!explanation.Awards.IsEmpty)
        {
            screen.Say();
            screen.Show(Awards(season, explanation));
        }

        if (!explanation.Adjustments.IsEmpty || !explanation.Corrections.IsEmpty)
        {
            screen.Say();
            screen.Show(Decisions(explanation));
        }

        foreach (var account in explanation.Accounts)
        {
            screen.Say();
            screen.Say($"Account \"{account.Account}\": {PlainText.Of(account.Points)}, no part of the points.");
        }

        foreach (var tieBreak in explanation.TieBreaks)
        {
            screen.Say();
            screen.Say("Tie: " + tieBreak);
        }
    }

    private static TextGrid Awards(Season season, Explanation explanation)
    {
        var rows = new List<IReadOnlyList<string>>();
        var before = 0;
        foreach (var explained in explanation.Awards)
        {
            var award = explained.Award;
            var isFirst = award.Round != before;
            before = award.Round;
            rows.Add(
            [
                isFirst ? PlainText.Of(award.Round) : "",
                isFirst ? season.Round(award.Round)?.Name ?? "" : "",
                award.Session.Checkpoint is { } checkpoint ? $"{award.Session.Id} at {checkpoint}" : award.Session.Kind.ToName(),
                award.Entry?.ToString() ?? "",
                explained.IsCounted ? PlainText.Of(award.Points) : $"({PlainText.Of(award.Points)})",
                $"{award.Rule}: {award.Reason}{(explained.Dropped is { } dropped ? $"; {dropped}" : "")}",
            ]);
        }

        return new TextGrid(
            [
                new GridColumn("", IsNumber: true),
                new GridColumn("Round", Wraps: true),
                new GridColumn("Session"),
                new GridColumn("Car"),
                new GridColumn("Points", IsNumber: true),
                new GridColumn("For", Wraps: true),
            ],
            rows).WithoutEmptyColumns();
    }

    private static TextGrid Decisions(Explanation explanation) => new(
        [new GridColumn("Round", IsNumber: true), new GridColumn("Points", IsNumber: true), new GridColumn("Decision", Wraps: true)],
        [.. explanation.Adjustments.Select(adjustment => (IReadOnlyList<string>)
        [
            adjustment.Round is { } round ? PlainText.Of(round) : "season",
            PlainText.Of(adjustment.Points),
            adjustment.Decision.Reason,
        ]), .. explanation.Corrections.Select(correction => (IReadOnlyList<string>)
        [
            correction.Round is { } round ? PlainText.Of(round) : "season",
            PlainText.Of(correction.Points),
            correction.Reason.ToString(),
        ])]);
}
