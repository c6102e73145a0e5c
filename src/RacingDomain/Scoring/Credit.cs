namespace RacingDomain.Scoring;

/// <summary>Who gets the points of a car.</summary>
/// <remarks>Immutable, compared by value. The first four members concern drivers, the last one all others; but where a shared car pays nothing, or a driver's time costs the car its points, it pays nobody.</remarks>
public sealed record Credit
{
    /// <summary>Creates a credit.</summary>
    /// <param name="crew">Which drivers are credited.</param>
    /// <param name="sharing">What several drivers of one car get.</param>
    /// <param name="severalCars">What a driver gets who drove several cars.</param>
    /// <param name="driveTimes">The least and greatest driving times, the first case that is for a driver deciding; who did not meet his is not credited, or his whole car is not.</param>
    /// <param name="bestCars">How many cars of a team or make score, the best placed; null for all.</param>
    /// <exception cref="ArgumentException">An enumeration value is undefined or the number of cars below 1.</exception>
    public Credit(
        CrewCredit crew = CrewCredit.Drove,
        CrewSharing sharing = CrewSharing.EachInFull,
        SeveralCars severalCars = SeveralCars.Sum,
        ValueArray<DriveTimeCase> driveTimes = default,
        int? bestCars = null)
    {
        Crew = Require.Defined(crew);
        Sharing = Require.Defined(sharing);
        SeveralCars = Require.Defined(severalCars);
        DriveTimes = driveTimes;
        BestCars = Require.AtLeast(1, bestCars);
    }

    /// <summary>The full points to each driver who drove, and to every car's team and make.</summary>
    public static Credit Full { get; } = new();

    /// <summary>The full points to each driver of the car in the race of the round.</summary>
    public static Credit ToCrewOfRace { get; } = new(CrewCredit.CrewOfRace);

    /// <summary>Which drivers are credited.</summary>
    public CrewCredit Crew { get; }

    /// <summary>What several drivers of one car get.</summary>
    public CrewSharing Sharing { get; }

    /// <summary>What a driver gets who drove several cars.</summary>
    public SeveralCars SeveralCars { get; }

    /// <summary>The least and greatest driving times, the first case that is for a driver deciding.</summary>
    public ValueArray<DriveTimeCase> DriveTimes { get; }

    /// <summary>How many cars of a team or make score; null for all.</summary>
    public int? BestCars { get; }
}
