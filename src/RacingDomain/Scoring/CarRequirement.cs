namespace RacingDomain.Scoring;

/// <summary>What a car must have done for a rule to pay it.</summary>
/// <remarks>
/// Immutable, compared by value. What is not known is met: a checkpoint pays everyone until the end of its session is known (WRC 2024 pays Saturday's order to those who finish on
/// Sunday, and the next in order inherits).
/// </remarks>
public sealed record CarRequirement
{
    /// <summary>Creates a requirement.</summary>
    /// <param name="classifiedAtEnd">Whether it must be classified at the end of the session, of which a checkpoint is a part.</param>
    /// <param name="minimumLaps">The least number of laps; null for any.</param>
    /// <param name="otherwise">How a car is treated that does not meet it.</param>
    /// <exception cref="ArgumentException">Nothing is required, a number is out of range, or the treatment undefined.</exception>
    public CarRequirement(bool classifiedAtEnd = false, int? minimumLaps = null, Treatment otherwise = Treatment.Transparent)
    {
        if (!classifiedAtEnd && minimumLaps is null)
        {
            throw new ArgumentException("A requirement requires something.");
        }

        ClassifiedAtEnd = classifiedAtEnd;
        MinimumLaps = Require.AtLeast(1, minimumLaps);
        Otherwise = Require.Defined(otherwise);
    }

    /// <summary>Whether the car must be classified at the end of the session.</summary>
    public bool ClassifiedAtEnd { get; }

    /// <summary>The least number of laps; null for any.</summary>
    public int? MinimumLaps { get; }

    /// <summary>How a car is treated that does not meet it.</summary>
    public Treatment Otherwise { get; }

    /// <summary>The cars as the rule sees them: those that do not meet it left out, or without a claim.</summary>
    internal IReadOnlyList<Placing> Apply(ScoringContext context)
    {
        var met = context.Field.Where(car => IsMet(car, context)).ToHashSet();
        if (Otherwise == Treatment.Occupying)
        {
            return context.Field.Select(car => met.Contains(car) ? car : new Placing(car.Entry, car.Line, [], car.Place, car.SharedBy, false)).ToList();
        }

        var gone = context.Field.Where(car => !met.Contains(car) && car.Place is not null).Select(car => car.Place!.Value).ToList();
        return context.Field.Where(met.Contains).Select(car => Closed(car, gone)).ToList();
    }

    private static Placing Closed(Placing car, List<Position> gone)
    {
        if (car.Place is not { } place || !gone.Exists(other => other <= place))
        {
            return car;
        }

        return new Placing(
            car.Entry,
            car.Line,
            car.Competitors,
            Position.Of(place.Number - gone.Count(other => other < place)),
            car.SharedBy - gone.Count(other => other == place),
            car.Scores);
    }

    private bool IsMet(Placing car, ScoringContext context) =>
        (!ClassifiedAtEnd || context.IsClassifiedAtEnd(car))
        && !(car.Line.Measures.Laps < MinimumLaps);
}
