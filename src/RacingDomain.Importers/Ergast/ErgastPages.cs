using System.Globalization;

namespace RacingDomain.Importers.Ergast;

/// <summary>Which pages of which responses there are.</summary>
internal sealed class ErgastPages
{
    private readonly SortedDictionary<(ErgastSession Session, string Query), List<(DataPlace Place, int From, int To, int Total)>> pages = [];

    internal void Add(ErgastSession session, string query, DataPlace place, int offset, int rows, int total)
    {
        if (!pages.TryGetValue((session, query), out var known))
        {
            pages.Add((session, query), known = []);
        }

        known.Add((place, offset, offset > int.MaxValue - rows ? int.MaxValue : offset + rows, total));
    }

    /// <summary>Says which rows of a response no file holds.</summary>
    /// <param name="diagnostics">Takes what is missing.</param>
    /// <param name="count">How many rows there are of a session in the whole season.</param>
    internal void Check(ImportDiagnostics diagnostics, Func<ErgastSession, int> count)
    {
        foreach (var ((session, query), known) in pages)
        {
            var (total, end) = (known.Max(page => page.Total), 0);
            var missing = new List<string>();
            foreach (var (_, from, to, _) in known.OrderBy(page => page.From))
            {
                if (from > end)
                {
                    missing.Add(Range(end, from));
                }

                end = Math.Max(end, to);
            }

            if (end < total)
            {
                missing.Add(Range(end, total));
            }

            // Other files can hold the same, round by round.
            if (missing.Count > 0 && count(session) < total)
            {
                diagnostics.Error(
                    "import.missing-page",
                    known[0].Place with { Path = "/MRData/total" },
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The response has {total} rows{(query.Length == 0 ? "" : $" ({query})")}, and no file holds the rows {string.Join(", ", missing)}: give the other pages too (\"offset\")."));
            }
        }
    }

    private static string Range(int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{from + 1} to {to}");
}
