namespace RacingDomain.Tool.Views;

/// <summary>Rows of text under columns, before anybody knows how they are shown.</summary>
internal sealed record TextGrid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The grid without the columns in which no row has text.</summary>
    public TextGrid WithoutEmptyColumns()
    {
        var kept = Enumerable.Range(0, Columns.Count).Where(i => Rows.Any(row => row[i].Length > 0)).ToArray();
        return new TextGrid([.. kept.Select(i => Columns[i])], [.. Rows.Select(row => (IReadOnlyList<string>)[.. kept.Select(i => row[i])])]);
    }
}
