namespace RacingDomain.Seasons;

/// <summary>A competitor is excluded from the table: listed last, without a position.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Unranked : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="competitors">The competitors.</param>
    /// <param name="keepsPoints">Whether the points stay in the row.</param>
    /// <param name="mark">What stands in place of the position, such as <c>DSQ</c> or <c>EX</c>.</param>
    /// <exception cref="ArgumentException">Nobody is named, an id is empty, someone twice, or the mark is blank.</exception>
    public Unranked(ValueArray<CompetitorRef> competitors, bool keepsPoints = false, string? mark = null)
    {
        Someone(default, competitors);
        Competitors = competitors;
        KeepsPoints = keepsPoints;
        Mark = Require.OptionalText(mark);
    }

    /// <summary>The competitors.</summary>
    public ValueArray<CompetitorRef> Competitors { get; }

    /// <summary>Whether the points stay in the row.</summary>
    public bool KeepsPoints { get; }

    /// <summary>What stands in place of the position.</summary>
    public string? Mark { get; }
}
