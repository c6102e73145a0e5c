using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The driving time that drivers need or may not exceed, with the sessions and the drivers it is for.</summary>
/// <remarks>Immutable, compared by value. Only who drove is judged, and a time that is not known is good.</remarks>
public sealed record DriveTimeCase
{
    /// <summary>Creates a case.</summary>
    /// <param name="minimum">The least driving time; null for none.</param>
    /// <param name="when">The sessions it is for; null for all.</param>
    /// <param name="maximum">The greatest driving time, inclusive; null for none.</param>
    /// <param name="ratings">The ratings of the drivers it is for; empty for all drivers.</param>
    /// <param name="prorated">Whether the least time shrinks with a session that ran shorter than scheduled (IMSA, Daytona 2019).</param>
    /// <param name="failure">Who loses the points, where a rule's credit names the case.</param>
    /// <exception cref="ArgumentException">There is neither a least nor a greatest time, the least is above the greatest, a time is not positive, a rating stands twice, or a value is undefined.</exception>
    public DriveTimeCase(
        Duration? minimum = null,
        SessionFilter? when = null,
        Duration? maximum = null,
        ValueArray<DriverRating> ratings = default,
        bool prorated = false,
        DriveTimeFailure failure = DriveTimeFailure.Driver)
    {
        if (minimum is null && maximum is null)
        {
            throw new ArgumentException("A driving time has a least or a greatest.", nameof(minimum));
        }

        if (minimum > maximum)
        {
            throw new ArgumentException("The least driving time is above the greatest.", nameof(minimum));
        }

        Minimum = Require.PositiveTime(minimum);
        When = when ?? SessionFilter.Any;
        Maximum = Require.PositiveTime(maximum);
        Ratings = Require.AllDefined(ratings);
        Prorated = prorated;
        Failure = Require.Defined(failure);
    }

    /// <summary>The least driving time; null for none.</summary>
    public Duration? Minimum { get; }

    /// <summary>The sessions it is for.</summary>
    public SessionFilter When { get; }

    /// <summary>The greatest driving time, inclusive; null for none.</summary>
    public Duration? Maximum { get; }

    /// <summary>The ratings of the drivers it is for; empty for all drivers.</summary>
    public ValueArray<DriverRating> Ratings { get; }

    /// <summary>Whether the least time shrinks with a session that ran shorter than scheduled.</summary>
    public bool Prorated { get; }

    /// <summary>Who loses the points, where a rule's credit names the case.</summary>
    public DriveTimeFailure Failure { get; }

    /// <summary>The least driving time in a session; null for none.</summary>
    /// <param name="session">The session.</param>
    public Duration? MinimumIn(Session session)
    {
        Require.NotNull(session);
        return Prorated && Minimum is { } full && session.Running.RunTime is { } run && (session.Running.ScheduledTime ?? session.Length) is { } scheduled && run < scheduled
            ? Duration.FromNanoseconds((long)((Int128)full.ToInt64Nanoseconds() * run.ToInt64Nanoseconds() / scheduled.ToInt64Nanoseconds()))
            : Minimum;
    }

    /// <summary>The case that a driver of a car did not meet, the first that is for him deciding; null if he met it.</summary>
    internal static DriveTimeCase? FailedBy(DriverStint stint, Entry entry, ValueArray<DriveTimeCase> cases, ScoringContext context)
    {
        if (!stint.Drove || stint.Time is not { } time)
        {
            return null;
        }

        var rating = entry.Crew.FirstOrDefault(member => member.Driver == stint.Driver)?.Rating;
        var own = cases.FirstOrDefault(rule => rule.When.Matches(context) && (rule.Ratings.IsEmpty || (rating is { } known && rule.Ratings.Contains(known))));
        return own is not null && (time < own.MinimumIn(context.Session) || time > own.Maximum) ? own : null;
    }
}
