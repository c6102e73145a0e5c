namespace RacingDomain.Seasons;

/// <summary>The set of drivers who share a car all season.</summary>
/// <remarks>Immutable. Equality is that of a set: the order in which drivers are named does not matter; they are kept in the order of their ids.</remarks>
public sealed record DriverPairing
{
    private readonly GivenOrder given;

    /// <summary>Creates a pairing.</summary>
    /// <param name="drivers">The drivers, each once.</param>
    /// <exception cref="ArgumentException">There is no driver, an id is empty, or a driver stands twice.</exception>
    public DriverPairing(params IEnumerable<DriverId> drivers)
    {
        Require.NotNull(drivers);
        Drivers = GivenOrder.Sort(Require.Ids(drivers.ToValueArray(), nameof(drivers)), static (left, right) => left.CompareTo(right), out given);
        if (Drivers.IsEmpty)
        {
            throw new ArgumentException("A pairing needs a driver.", nameof(drivers));
        }
    }

    /// <summary>The drivers, in the order of their ids.</summary>
    public ValueArray<DriverId> Drivers { get; }

    /// <summary>The id of the pairing as a competitor: the drivers' ids joined by <c>+</c>.</summary>
    public CompetitorId Id => CompetitorId.Parse(string.Join('+', Drivers));

    /// <summary>Where a driver stood among those given to the constructor.</summary>
    internal int GivenIndexOf(int driver) => given.IndexOf(driver);
}
