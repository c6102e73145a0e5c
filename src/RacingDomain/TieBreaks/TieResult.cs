using NodaTime;

namespace RacingDomain.TieBreaks;

/// <summary>One place of one competitor, as tie-breaks see it.</summary>
/// <remarks>Immutable, compared by value. A competitor with several cars has several results of one session.</remarks>
public sealed record TieResult
{
    /// <summary>Creates a result.</summary>
    /// <param name="order">The index of the session in the order of the season; equal for results of one session.</param>
    /// <param name="date">The day of the round.</param>
    /// <param name="kind">The kind of session.</param>
    /// <param name="place">The place within the championship's population; null if the car held none.</param>
    /// <param name="officialPlace">The place in the whole session; null if the car held none.</param>
    /// <param name="paid">Whether the place paid points.</param>
    /// <param name="counted">Whether the result counts, or was dropped.</param>
    /// <param name="scoring">Whether it is a car that scored for the competitor, where not all do.</param>
    /// <param name="inPhase">Whether it is of the phase whose contenders are to be parted, or later.</param>
    public TieResult(int order, LocalDate date, SessionKind kind, Position? place, Position? officialPlace = null, bool paid = true, bool counted = true, bool scoring = true, bool inPhase = true)
    {
        Order = order;
        Date = date;
        Kind = Require.Defined(kind);
        Place = place;
        OfficialPlace = officialPlace ?? place;
        Paid = paid;
        Counted = counted;
        Scoring = scoring;
        InPhase = inPhase;
    }

    /// <summary>The index of the session in the order of the season.</summary>
    public int Order { get; }

    /// <summary>The day of the round.</summary>
    public LocalDate Date { get; }

    /// <summary>The kind of session.</summary>
    public SessionKind Kind { get; }

    /// <summary>The place within the championship's population.</summary>
    public Position? Place { get; }

    /// <summary>The place in the whole session.</summary>
    public Position? OfficialPlace { get; }

    /// <summary>Whether the place paid points.</summary>
    public bool Paid { get; }

    /// <summary>Whether the result counts, or was dropped.</summary>
    public bool Counted { get; }

    /// <summary>Whether it is a car that scored for the competitor, where not all do.</summary>
    public bool Scoring { get; }

    /// <summary>Whether it is of the phase whose contenders are to be parted, or later.</summary>
    public bool InPhase { get; }
}
