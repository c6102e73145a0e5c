using System.Globalization;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Makes the order of a session or a checkpoint of its rows.</summary>
internal sealed class OrderBuilder(EntryList entries, ImportDiagnostics diagnostics)
{
    /// <summary>The order; null if there are no cars.</summary>
    /// <param name="rows">The cars, each once, all of them entered.</param>
    /// <param name="kind">The kind of session.</param>
    /// <param name="mayCountClasses">Whether the positions may count each class by itself.</param>
    /// <param name="lineOf">Makes the line of a row with its position.</param>
    internal Classification? Order(IReadOnlyList<TimingRow> rows, SessionKind kind, bool mayCountClasses, Func<TimingRow, Position?, ResultLine> lineOf)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        var placed = rows.Where(row => row.Position is not null && TakesPlace(row)).ToList();
        var basis = mayCountClasses && CountsClasses(placed) ? PositionBasis.Class : PositionBasis.Overall;
        var groups = rows.GroupBy(row => basis == PositionBasis.Class ? entries.Find(row.Number)!.Class : null);
        return new Classification(groups.SelectMany(group => Lines([.. group], kind, lineOf)).ToValueArray(), basis: basis);
    }

    private static bool TakesPlace(TimingRow row) => row.Status.TookPart() && !row.Status.IsOut();

    /// <summary>Whether a place is held twice overall, but never in a class.</summary>
    private bool CountsClasses(List<TimingRow> placed) =>
        placed.DistinctBy(row => row.Position).Count() < placed.Count
        && placed.DistinctBy(row => (row.Position, entries.Find(row.Number)!.Class)).Count() == placed.Count;

    private List<ResultLine> Lines(List<TimingRow> rows, SessionKind kind, Func<TimingRow, Position?, ResultLine> lineOf)
    {
        Check(rows);
        var last = rows.Max(row => row.Position ?? 0);
        var lines = new List<ResultLine>(rows.Count);
        foreach (var row in rows)
        {
            if (!TakesPlace(row))
            {
                lines.Add(lineOf(row, null));
                continue;
            }

            if (row.Position is null)
            {
                last++;
                if (kind is not (SessionKind.Qualifying or SessionKind.Practice))
                {
                    diagnostics.WarningAt("import.no-position", row.File, row.Line, $"The car {row.Number} took part and has no place; it is placed last.");
                }
            }

            lines.Add(lineOf(row, Position.Of(row.Position ?? last)));
        }

        return lines;
    }

    private void Check(List<TimingRow> rows)
    {
        TimingRow? before = null;
        foreach (var row in rows.Where(row => row.Position is not null).OrderBy(row => row.Position))
        {
            var expected = (before?.Position ?? 0) + 1;
            if (row.Position == before?.Position)
            {
                diagnostics.ErrorAt("import.duplicate-position", row.File, row.Line, string.Create(
                    CultureInfo.InvariantCulture, $"The position {row.Position} is that of the car {before!.Number} and of the car {row.Number}; correct one of them."));
            }
            else if (row.Position > expected)
            {
                var missing = row.Position == expected + 1
                    ? string.Create(CultureInfo.InvariantCulture, $"Position {expected} is")
                    : string.Create(CultureInfo.InvariantCulture, $"Positions {expected} to {row.Position - 1} are");
                diagnostics.WarningAt("import.position-gap", row.File, row.Line, $"{missing} missing before the car {row.Number}; cars may have been left out of the file.");
            }

            before = row;
        }
    }
}
