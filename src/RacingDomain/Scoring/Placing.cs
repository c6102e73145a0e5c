using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>One car of a session as a championship sees it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Placing
{
    internal Placing(Entry entry, ResultLine line, ValueArray<Competitor> competitors, Position? place, int sharedBy, bool scores)
    {
        Entry = entry;
        Line = line;
        Competitors = competitors;
        Place = place;
        SharedBy = sharedBy;
        Scores = scores;
    }

    /// <summary>The car.</summary>
    public Entry Entry { get; }

    /// <summary>Its line in the classification, after the decisions on the order.</summary>
    public ResultLine Line { get; }

    /// <summary>Those whom the car competes for: its drivers, its team, its make.</summary>
    public ValueArray<Competitor> Competitors { get; }

    /// <summary>The place within the population; null if it holds none.</summary>
    public Position? Place { get; }

    /// <summary>How many cars of the population hold the place.</summary>
    public int SharedBy { get; }

    /// <summary>Whether the car may score; if not, it only occupies its place.</summary>
    public bool Scores { get; }
}
