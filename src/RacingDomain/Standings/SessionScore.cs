using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>What one session brought to a championship. Awards and places one by one, and the reasons of awards, are worked out when somebody asks.</summary>
internal sealed class SessionScore
{
    private readonly ScoreLine[] lines;

    // The points of each line, where they are not all small whole numbers.
    private readonly Points[]? exact;
    private readonly SessionScore[] parts;
    private ScoreDetail? detail;
    private IReadOnlyList<Award>? awards;

    /// <summary>Keeps a score.</summary>
    /// <param name="slot">The session.</param>
    /// <param name="basis">What it was made from.</param>
    /// <param name="scorer">Who made it.</param>
    /// <param name="shares">What it brought to whom.</param>
    internal SessionScore(Slot slot, ScoringBasis basis, SessionScorer scorer, ReadOnlySpan<Share> shares)
        : this(slot, basis, scorer, LinesOf(shares), ExactOf(shares), [])
    {
    }

    private SessionScore(Slot slot, ScoringBasis basis, SessionScorer scorer, ScoreLine[] lines, Points[]? exact, SessionScore[] parts)
    {
        (Slot, Basis, Scorer) = (slot, basis, scorer);
        (this.lines, this.exact, this.parts) = (lines, exact, parts);
    }

    internal Slot Slot { get; }

    /// <summary>What it was made from, besides the classification.</summary>
    internal ScoringBasis Basis { get; }

    internal SessionScorer Scorer { get; }

    /// <summary>What it brought to whom, up to the last line that says something; of a qualifying session that is the pole, or none.</summary>
    internal ReadOnlySpan<ScoreLine> Lines => lines;

    /// <summary>Whether anybody got points.</summary>
    internal bool HasAwards => Array.Exists(lines, static line => (line.Flags & PlaceFlags.Awards) != 0);

    /// <summary>The awards and places one by one.</summary>
    internal ScoreDetail Detail
    {
        get => detail ??= parts.Length > 0 ? ScoreDetail.Of(Array.ConvertAll(parts, part => part.Detail)) : Scorer.DetailOf(this);
        init => detail = value;
    }

    /// <summary>The awards with their reasons, in the order of the detail.</summary>
    internal IReadOnlyList<Award> Awards
    {
        get => awards ??= parts.Length > 0 ? parts.SelectMany(part => part.Awards).ToList() : Scorer.Explain(this);
        init => awards = value;
    }

    /// <summary>The points of a line.</summary>
    internal Points PointsOf(int line) => exact is null ? Points.Of(lines[line].Whole) : exact[line];

    /// <summary>What several scores of one session make together: those of its classes.</summary>
    internal static SessionScore Of(Slot slot, SessionScorer scorer, IReadOnlyList<Decision> decisions, SessionScore[] parts)
    {
        var bases = Array.ConvertAll(parts, part => part.Basis);
        var known = bases.Select(basis => basis.KnownInRound).FirstOrDefault(known => known is not null);
        var before = bases.Select(basis => basis.Before).FirstOrDefault(before => before is not null);
        var starters = new HashSet<int>();
        var exact = Array.Exists(parts, part => part.exact is not null);
        return new SessionScore(
            slot,
            new ScoringBasis(decisions, known, before, Array.Exists(bases, basis => basis.IsOfSeason)),
            scorer,
            [.. parts.SelectMany(part => part.lines).Select(line => (line.Flags & PlaceFlags.Started) == 0 || starters.Add(line.Competitor) ? line : line.WithoutStart())],
            exact ? [.. parts.SelectMany(part => Enumerable.Range(0, part.lines.Length).Select(part.PointsOf))] : null,
            parts);
    }

    private static int Telling(ReadOnlySpan<Share> shares)
    {
        var count = shares.Length;
        while (count > 0 && !shares[count - 1].Line.IsTelling)
        {
            count--;
        }

        return count;
    }

    private static ScoreLine[] LinesOf(ReadOnlySpan<Share> shares)
    {
        var lines = new ScoreLine[Telling(shares)];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = shares[i].Line;
        }

        return lines;
    }

    private static Points[]? ExactOf(ReadOnlySpan<Share> shares)
    {
        foreach (ref readonly var share in shares)
        {
            if (!share.IsPlain)
            {
                return [.. shares.ToArray().Select(each => each.Points)];
            }
        }

        return null;
    }
}
