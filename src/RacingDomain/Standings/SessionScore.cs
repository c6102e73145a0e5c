using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>What one session brought to a championship, in lines without words; the awards with their reasons are made when somebody asks.</summary>
/// <param name="slot">The session.</param>
/// <param name="basis">What it was made from.</param>
/// <param name="scorer">Who made it.</param>
/// <param name="lines">Who got how much.</param>
/// <param name="payees">The car of each line; there may be more of them.</param>
/// <param name="exact">The points of each line where not all are whole.</param>
/// <param name="places">The places of cars as competitors' own.</param>
/// <param name="cars">The car of each place.</param>
internal sealed class SessionScore(Slot slot, ScoringBasis basis, SessionScorer scorer, AwardLine[] lines, Entry?[] payees, Points[]? exact, PlaceLine[] places, Entry?[] cars)
{
    private IReadOnlyList<Award>? awards;
    private readonly int telling = Array.FindLastIndex(places, static place => place.IsTelling) + 1;
    private SessionScore[]? parts;

    internal Slot Slot => slot;

    /// <summary>What it was made from, besides the classification.</summary>
    internal ScoringBasis Basis => basis;

    /// <summary>Whether nothing but the classification and decisions had a say in it.</summary>
    internal bool IsSteady { get; } = basis.IsSteady;

    /// <summary>Who got how much, in the order of <see cref="Awards"/>.</summary>
    internal AwardLine[] Lines => lines;

    /// <summary>The points of a line; they are kept apart where not all of the session are whole.</summary>
    internal Points PointsOf(int line) => exact is null ? Points.Of(lines[line].Whole) : exact[line];

    /// <summary>The car that brought the points of a line, if it was a car.</summary>
    internal Entry? PayeeOf(int line) => payees[line];

    /// <summary>The places of cars as competitors' own.</summary>
    internal PlaceLine[] Places => places;

    /// <summary>The places of cars up to the last one that says something of its competitor; of a qualifying session that is the pole, or none.</summary>
    internal ReadOnlySpan<PlaceLine> TellingPlaces => places.AsSpan(0, telling);

    internal Entry CarOf(int place) => cars[place]!;

    internal SessionScorer Scorer => scorer;

    /// <summary>What is kept apart of the points of a session: nothing if all are whole.</summary>
    internal static Points[]? ExactOf(List<Points> points) => points.TrueForAll(static value => value.IsInteger) ? null : [.. points];

    /// <summary>What several scores of one session make together: those of its classes.</summary>
    internal static SessionScore Of(Slot slot, SessionScorer scorer, IReadOnlyList<Decision> decisions, SessionScore[] parts)
    {
        var bases = Array.ConvertAll(parts, part => part.Basis);
        var known = bases.Select(basis => basis.KnownInRound).FirstOrDefault(known => known is not null);
        var before = bases.Select(basis => basis.Before).FirstOrDefault(before => before is not null);
        var points = parts.SelectMany(part => Enumerable.Range(0, part.Lines.Length).Select(part.PointsOf)).ToList();
        var starters = new HashSet<int>();
        return new SessionScore(
            slot,
            new ScoringBasis(decisions, known, before, Array.Exists(bases, basis => basis.IsOfSeason)),
            scorer,
            [.. parts.SelectMany(part => part.Lines)],
            [.. parts.SelectMany(part => Enumerable.Range(0, part.Lines.Length).Select(part.PayeeOf))],
            ExactOf(points),
            [.. parts.SelectMany(part => part.Places).Select(line => (line.Flags & PlaceFlags.Started) == 0 || starters.Add(line.Competitor) ? line : line.Without(PlaceFlags.Started))],
            [.. parts.SelectMany(part => Enumerable.Range(0, part.Places.Length).Select(part.CarOf))])
        {
            parts = parts,
        };
    }

    /// <summary>The awards with their reasons.</summary>
    internal IReadOnlyList<Award> Awards
    {
        get => awards ??= parts?.SelectMany(part => part.Awards).ToList() ?? scorer.Explain(this);
        init => awards = value;
    }
}
