using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace RacingDomain.TieBreaks;

/// <summary>The day on which the best place was achieved; if equal, that of the next best, and so on.</summary>
/// <remarks>
/// Immutable, compared by value. It parts competitors with the same places; one without any place is behind. Of several results with one place, the
/// earliest or the latest counts, whichever is preferred.
/// </remarks>
public sealed record DateOfBestResult : ITieBreak
{
    /// <summary>Creates the step.</summary>
    /// <param name="preference">Which day is better.</param>
    /// <param name="selection">Which results it looks at; null for all places in races.</param>
    /// <exception cref="ArgumentException">The preference is undefined.</exception>
    public DateOfBestResult(DatePreference preference, ResultSelection? selection = null)
    {
        Preference = Require.Defined(preference);
        Selection = selection ?? ResultSelection.AllRaces;
    }

    /// <inheritdoc/>
    public string Name => "date-of-best-result";

    /// <summary>Which day is better.</summary>
    public DatePreference Preference { get; }

    /// <summary>Which results it looks at.</summary>
    public ResultSelection Selection { get; }

    /// <inheritdoc/>
    public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks) => PairwiseRanks.Fill(group, ranks, Days, Compare);

    /// <inheritdoc/>
    public string Describe(TieRecord ahead, TieRecord behind)
    {
        var (first, second) = (Days(Require.NotNull(ahead)), Days(Require.NotNull(behind)));
        var index = Enumerable.Range(0, first.Count).First(i => i >= second.Count || first[i] != second[i]);
        var other = index < second.Count ? LocalDatePattern.Iso.Format(second[index].Date) : "never";
        return string.Create(CultureInfo.InvariantCulture, $"{first[index].Place:O} place on {LocalDatePattern.Iso.Format(first[index].Date)}, the other {other}");
    }

    private int Compare(List<(Position Place, LocalDate Date)> first, List<(Position Place, LocalDate Date)> second)
    {
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            var order = first[i].Place.CompareTo(second[i].Place);
            if (order == 0)
            {
                order = Preference == DatePreference.Earliest ? first[i].Date.CompareTo(second[i].Date) : second[i].Date.CompareTo(first[i].Date);
            }

            if (order != 0)
            {
                return order;
            }
        }

        return second.Count.CompareTo(first.Count);
    }

    private List<(Position Place, LocalDate Date)> Days(TieRecord record)
    {
        var days = Selection.PlacesOf(record).Select(p => (p.Place, p.Result.Date)).ToList();
        days.Sort((a, b) => a.Place != b.Place
            ? a.Place.CompareTo(b.Place)
            : Preference == DatePreference.Earliest ? a.Date.CompareTo(b.Date) : b.Date.CompareTo(a.Date));
        return days;
    }
}
