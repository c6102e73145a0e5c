using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The credit of one rule in one session: collects the points of cars and gives them to competitors.</summary>
internal sealed class CreditStage(Credit credit, ScoringContext context, string rule)
{
    private readonly List<(Placing Car, Competitor Competitor, Points Points, AwardReason Reason)> pending = [];

    /// <summary>Adds the points of a car, best placed cars first.</summary>
    internal void Add(Placing car, Points points, AwardReason reason)
    {
        if (points.IsZero || !car.Scores)
        {
            return;
        }

        var competitors = Driving(car, context.Credited(car, credit.Crew));
        if (credit.Sharing == CrewSharing.Nothing && context.CrewSize(car, credit.Crew) > 1)
        {
            return;
        }

        if (context.Championship.Kind == CompetitorKind.Driver && credit.Sharing == CrewSharing.Equally && context.CrewSize(car, credit.Crew) is > 1 and var crew)
        {
            points = points.DividedBy(crew);
            reason = new AwardReason(reason.Code, reason.Place, reason.Field, reason.Group, reason.Details.Plus("shared by " + Points.Of(crew)));
        }

        foreach (var competitor in competitors)
        {
            pending.Add((car, competitor, points, reason));
        }
    }

    /// <summary>Adds the points of one competitor, as for one driver's feat.</summary>
    internal void Add(Placing car, Competitor competitor, Points points, AwardReason reason) => pending.Add((car, competitor, points, reason));

    /// <summary>Makes the awards.</summary>
    internal void Give(List<Award> awards)
    {
        var most = context.Championship.Kind == CompetitorKind.Driver
            ? (credit.SeveralCars == SeveralCars.Sum ? int.MaxValue : 1)
            : credit.BestCars ?? int.MaxValue;
        var cars = new Dictionary<Competitor, int>();
        foreach (var (car, competitor, points, reason) in pending)
        {
            if (credit.SeveralCars == SeveralCars.Nominated && context.Nominated(competitor) is { } nominated && nominated != car.Entry.Id)
            {
                continue;
            }

            var count = cars.GetValueOrDefault(competitor);
            if (count < most)
            {
                cars[competitor] = count + 1;
                awards.Add(context.Award(competitor, rule, points, reason, car));
            }
        }
    }

    private ValueArray<Competitor> Driving(Placing car, ValueArray<Competitor> competitors)
    {
        if (credit.DriveTimes.IsEmpty || context.Championship.Kind != CompetitorKind.Driver)
        {
            return competitors;
        }

        foreach (var rule in credit.DriveTimes)
        {
            if (rule.When.Matches(context))
            {
                var tooShort = car.Line.Drivers.Where(stint => stint.Time < rule.Minimum).Select(stint => CompetitorRef.Of(stint.Driver)).ToHashSet();
                return tooShort.Count == 0 ? competitors : competitors.Where(competitor => !tooShort.Contains(competitor.Reference)).ToValueArray();
            }
        }

        return competitors;
    }
}
