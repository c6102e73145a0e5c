using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>The rows of a table, of which objects are made when somebody reads them.</summary>
/// <param name="count">How many rows will be added, in their order.</param>
/// <param name="competitors">The competitors by their numbers.</param>
internal sealed class RowLines(int count, Competitor[] competitors)
{
    private readonly RowLine[] lines = new RowLine[count];
    private List<RowNote>? notes;
    private int added;

    internal int Count => lines.Length;

    internal void Add(int competitor, int position, int movement, string? mark, string? phase, Points net, Points gross, int wins, int podiums, int poles, int starts)
    {
        if (mark is null && phase is null && RowLine.Holds(net, gross, wins, podiums, poles, starts))
        {
            lines[added++] = new RowLine(position, movement, competitor, net, gross, wins, podiums, poles, starts);
            return;
        }

        notes ??= [];
        lines[added++] = new RowLine(position, movement, notes.Count);
        notes.Add(new RowNote(competitors[competitor], mark, phase, net, gross, wins, podiums, poles, starts));
    }

    /// <summary>Makes the rows.</summary>
    internal StandingsRow[] Read()
    {
        var rows = new StandingsRow[lines.Length];
        var leader = Points.Zero;
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var line = ref lines[i];
            var note = line.Note is { } index ? notes![index] : line.Read(competitors);
            leader = i == 0 && line.Position > 0 ? note.Net : leader;
            rows[i] = new StandingsRow(note, line.Position, line.Movement, leader, i == 0 ? null : rows[i - 1].Points);
        }

        return rows;
    }
}
