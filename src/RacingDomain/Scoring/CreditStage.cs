using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The credit of one rule in one session: collects the points of cars and gives them to competitors.</summary>
internal sealed class CreditStage(Credit credit, ScoringContext context, string rule, string account)
{
    private readonly List<(Placing Car, Competitor Competitor, Points Points, AwardReason Reason)> pending = [];

    private bool ToDrivers => context.Championship.Kind == CompetitorKind.Driver;

    /// <summary>Adds the points of a car, best placed cars first.</summary>
    internal void Add(Placing car, Points points, AwardReason reason)
    {
        if (!car.Scores)
        {
            return;
        }

        if (credit.Sharing != CrewSharing.EachInFull && (ToDrivers || credit.Sharing == CrewSharing.Nothing) && context.CrewSize(car, credit.Crew) is > 1 and var crew)
        {
            points = credit.Sharing == CrewSharing.Nothing ? Points.Zero : points.DividedBy(crew);
            reason = new AwardReason(reason.Code, reason.Place, reason.Field, reason.Group, reason.Details.Plus("shared by " + Points.Of(crew)));
        }

        var failures = Failures(car);
        if (failures.Exists(failure => failure.Case.Failure == DriveTimeFailure.Car))
        {
            points = Points.Zero;
        }

        foreach (var competitor in context.Credited(car, credit.Crew))
        {
            if (!failures.Exists(failure => failure.Case.Failure == DriveTimeFailure.Driver && CompetitorRef.Of(failure.Driver) == competitor.Reference))
            {
                pending.Add((car, competitor, points, reason));
            }
        }
    }

    /// <summary>Adds the points of one competitor, as for one driver's feat.</summary>
    internal void Add(Placing car, Competitor competitor, Points points, AwardReason reason) => pending.Add((car, competitor, points, reason));

    /// <summary>Makes the awards of a rule about places, and says whose the places are; the first such rule of a session decides that.</summary>
    internal void GivePlaces(SessionSheet sheet)
    {
        var places = new List<SessionSheet.Ownership>(pending.Count);
        Give(sheet, places);
        sheet.Places ??= places;
    }

    /// <summary>Makes the awards.</summary>
    internal void Give(SessionSheet sheet) => Give(sheet, null);

    private void Give(SessionSheet sheet, List<SessionSheet.Ownership>? places)
    {
        var most = ToDrivers ? (credit.SeveralCars == SeveralCars.Sum ? int.MaxValue : 1) : credit.BestCars ?? int.MaxValue;
        var paid = pending.Where(car => !car.Points.IsZero).Select(car => car.Competitor).ToHashSet();
        var cars = new Dictionary<Competitor, int>();
        foreach (var (car, competitor, points, reason) in BestFirst(most))
        {
            var nominated = credit.SeveralCars == SeveralCars.Nominated ? context.Nominated(competitor) : null;
            var count = cars.GetValueOrDefault(competitor);

            // A car that pays nothing takes no room from one that does.
            var scores = count < most && (nominated is not { } id || id == car.Entry.Id) && (most == int.MaxValue || !points.IsZero || !paid.Contains(competitor));
            places?.Add(new SessionSheet.Ownership(car, competitor, !points.IsZero, scores));
            if (scores)
            {
                cars[competitor] = count + 1;
                if (!points.IsZero)
                {
                    sheet.Awards.Add(context.Award(competitor, rule, points, reason, car, account));
                }
            }
        }
    }

    private List<(DriverId Driver, DriveTimeCase Case)> Failures(Placing car)
    {
        var failures = new List<(DriverId, DriveTimeCase)>();
        if (!credit.DriveTimes.IsEmpty)
        {
            foreach (var stint in car.Line.Drivers)
            {
                if (DriveTimeCase.FailedBy(stint, car.Entry, credit.DriveTimes, context) is { } failed)
                {
                    failures.Add((stint.Driver, failed));
                }
            }
        }

        return failures;
    }

    /// <summary>The cars as they were added, by place; of those that share one the better paid comes first where not all of them score.</summary>
    private IEnumerable<(Placing Car, Competitor Competitor, Points Points, AwardReason Reason)> BestFirst(int most) =>
        most == int.MaxValue || !pending.Exists(car => car.Car.SharedBy > 1)
            ? pending
            : pending.OrderBy(car => car.Car.Place is null).ThenBy(car => car.Car.Place).ThenByDescending(car => car.Points);
}
