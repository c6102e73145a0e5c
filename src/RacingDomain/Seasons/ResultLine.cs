namespace RacingDomain.Seasons;

/// <summary>One car in a classification.</summary>
/// <remarks>
/// Immutable, compared by value. A line without a position holds no place. A retired car may hold a place, a disqualified one does not; a number that
/// nobody holds is a vacant place. Cars that share a place all say so.
/// </remarks>
public sealed record ResultLine
{
    /// <summary>Records a car's result.</summary>
    /// <param name="entry">The season entry.</param>
    /// <param name="position">The place held; null for none.</param>
    /// <param name="status">How the session ended for it.</param>
    /// <param name="sharesPlace">Whether another car holds the same place (dead heat).</param>
    /// <param name="drivers">Who drove, as far as it differs from or adds to the entry list; empty when the entry list says all.</param>
    /// <param name="measures">What was measured.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">The id is empty, a shared place is missing, or a car holds a place that did not take part or was put out of the results.</exception>
    public ResultLine(
        EntryId entry,
        Position? position = null,
        ResultStatus status = ResultStatus.Classified,
        bool sharesPlace = false,
        ValueArray<DriverStint> drivers = default,
        Measures? measures = null,
        Extensions? extensions = null)
    {
        Entry = Require.Id(entry);
        Status = Require.Defined(status);
        if (sharesPlace && position is null)
        {
            throw new ArgumentException("A car that shares a place needs a position.", nameof(sharesPlace));
        }

        if (position is not null && (!status.TookPart() || status.IsOut()))
        {
            throw new ArgumentException("A car that did not take part, or was put out of the results, holds no place: leave the position out or correct the status.", nameof(position));
        }

        Require.Distinct(drivers, static stint => stint.Driver);
        Position = position;
        SharesPlace = sharesPlace;
        Drivers = drivers;
        Measures = measures ?? Measures.None;
        Extensions = extensions ?? Extensions.Empty;
    }

    /// <summary>The season entry.</summary>
    public EntryId Entry { get; }

    /// <summary>The place held; null for none.</summary>
    public Position? Position { get; private init; }

    /// <summary>How the session ended for the car.</summary>
    public ResultStatus Status { get; private init; }

    /// <summary>Whether another car holds the same place.</summary>
    public bool SharesPlace { get; private init; }

    /// <summary>Who drove, as far as it differs from or adds to the entry list.</summary>
    public ValueArray<DriverStint> Drivers { get; private init; }

    /// <summary>What was measured.</summary>
    public Measures Measures { get; private init; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; private init; }

    /// <summary>The same car in another place.</summary>
    /// <param name="position">The place; null for none.</param>
    /// <param name="sharesPlace">Whether another car holds the same place.</param>
    /// <exception cref="ArgumentException">See the constructor.</exception>
    public ResultLine WithPosition(Position? position, bool sharesPlace = false) =>
        new(Entry, position, Status, sharesPlace, Drivers, Measures, Extensions);

    /// <summary>The same car with another status.</summary>
    /// <param name="status">How the session ended for it.</param>
    /// <exception cref="ArgumentException">See the constructor.</exception>
    public ResultLine WithStatus(ResultStatus status) => new(Entry, Position, status, SharesPlace, Drivers, Measures, Extensions);

    /// <summary>The same car with other measures.</summary>
    /// <param name="measures">What was measured.</param>
    public ResultLine WithMeasures(Measures measures) => this with { Measures = Require.NotNull(measures) };
}
