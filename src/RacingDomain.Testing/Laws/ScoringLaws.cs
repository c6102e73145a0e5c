using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Testing.Changes;

namespace RacingDomain.Testing.Laws;

/// <summary>Those who do not score take nothing; a better place is worth no less.</summary>
internal static class ScoringLaws
{
    internal static string? WhyNotTransparent(Rulebook rulebook, Championship championship) =>
        championship.Population.WithoutClaim == Treatment.Occupying ? "cars without a claim keep their places under these rules" : null;

    internal static void Transparent(LawCase found)
    {
        // Times and vacant places of a generated season follow from its order, which decisions may change.
        var season = found.Season.WithDecisions([]);
        foreach (var car in season.Events.SelectMany(e => e.Entries).Where(entry => !entry.WithoutClaim.IsEmpty).Select(entry => entry.Id).Distinct())
        {
            if (HasVacancies(season) || SeasonChanges.WithoutCar(season, car) is not { } without)
            {
                continue;
            }

            var (with, left) = (found.Ledger(season).Awards, found.Ledger(without).Awards);
            for (var i = 0; i < Math.Max(with.Length, left.Length); i++)
            {
                var (a, b) = (Text(with, i), Text(left, i));
                LawCase.Require(a == b, () => $"without the car '{car}', which may not score: {a} becomes {b}");
            }
        }
    }

    internal static string? WhyNotMonotone(Rulebook rulebook, Championship championship)
    {
        if (championship.Points is not PointsSystem points)
        {
            return "the points system is in code";
        }

        if (championship.Ranking.Keys.Any(key => key.FewestFirst && key.Metric is RankingMetric.NetPoints or RankingMetric.GrossPoints))
        {
            return "the fewest points win";
        }

        var scales = points.Rules.SelectMany(rule => rule.Scales.Select(choice => choice.Scale).Concat(rule.Reduction.Bands.Select(band => band.Scale).OfType<Scale>()));
        return !scales.All(scale => scale.IsMonotone && (scale.Values.IsEmpty || scale.Values[^1] >= Points.Zero)) ? "a scale does not go down from place to place"
            : points.Bonuses.Any(bonus => bonus.Condition.Parts.Any(part => part.Kind == BonusKind.Custom) || bonus.Points < Points.Zero) ? "a bonus takes points, or is in code"
            : points.Bonuses.Any(bonus => bonus.Condition.Parts.Select(part => part.Name).Append(bonus.Per).Any(name => name is "laps-behind" or "places-gained" or "time-ratio" or "seconds-behind" or "seconds")) ? "a bonus goes by something that places change"
            : points.Rules.Any(rule => rule.When.Condition is not null || rule.Scales.Any(choice => choice.When.Condition is not null)) ? "a rule has a condition in code"
            : championship.Kind is CompetitorKind.Pairing or CompetitorKind.Nation ? "who competes is made of several drivers"
            : null;
    }

    internal static void Monotone(LawCase found)
    {
        var season = found.Season.WithDecisions([]);
        foreach (var e in season.Events.Where(e => e.Entries.SelectMany(entry => entry.Crew).GroupBy(member => member.Driver).All(driver => driver.Count() == 1)))
        {
            foreach (var session in e.Sessions.Where(session => session.Kind == SessionKind.Race && session.Classifications.Length == 1 && session.Classifications[0].Lines.All(line => line.Drivers.IsEmpty)))
            {
                var order = session.Classifications[0];
                var placed = order.Lines.Where(line => line.Position is not null).ToList();
                for (var i = 1; i < placed.Count; i++)
                {
                    // One that shares its place is not moved, and nobody is moved past it: it would change the place of a third car.
                    var (ahead, behind) = (placed[i - 1], placed[i]);
                    if (ahead.SharesPlace || behind.SharesPlace || (order.Basis == PositionBasis.Class && EntryOf(e, ahead).Class != EntryOf(e, behind).Class))
                    {
                        continue;
                    }

                    var lines = order.Lines.Select(line => line == ahead ? Moved(ahead, behind) : line == behind ? Moved(behind, ahead) : line).ToValueArray();
                    Compare(found, season, season.WithEvent(e.WithSession(session.WithClassifications([order.WithLines(lines)]))), EntryOf(e, behind), EntryOf(e, ahead));
                }
            }
        }
    }

    /// <summary>A line with the place and time of another one; what became of the car, and what it did otherwise, stays.</summary>
    private static ResultLine Moved(ResultLine line, ResultLine to) =>
        new(line.Entry, to.Position, line.Status, false, line.Drivers, to.Measures.Time is { } time ? line.Measures.WithTime(time) : line.Measures, line.Extensions);

    private static void Compare(LawCase found, Season before, Season after, Entry better, Entry worse)
    {
        var winners = CompetitorsOf(found.Championship, better).Except(CompetitorsOf(found.Championship, worse)).ToList();
        var (first, second) = (found.Ledger(before), found.Ledger(after));
        foreach (var competitor in winners)
        {
            LawCase.Require(
                second.TotalOf(competitor) >= first.TotalOf(competitor),
                () => $"{competitor} has {first.TotalOf(competitor)} points, and with the car '{better.Id}' a place further up (before '{worse.Id}') only {second.TotalOf(competitor)}");
        }
    }

    private static IEnumerable<CompetitorId> CompetitorsOf(Championship championship, Entry entry) => (championship.Kind switch
    {
        CompetitorKind.Driver => entry.Crew.Select(member => member.Driver.ToString()),
        CompetitorKind.Entry => [entry.Id.ToString()],
        CompetitorKind.Team => [entry.Team?.ToString()],
        CompetitorKind.Manufacturer => [entry.Manufacturer?.ToString()],
        CompetitorKind.EngineMaker => [entry.Engine?.ToString()],
        CompetitorKind.Constructor => [entry.Engine is { } engine ? $"{entry.Manufacturer}/{engine}" : entry.Manufacturer?.ToString()],
        CompetitorKind.Group => entry.Groups.Where(group => group.Kind == championship.Population.Group).Select(group => group.Id.ToString()),
        _ => Enumerable.Empty<string?>(),
    }).OfType<string>().Select(CompetitorId.Parse);

    private static Entry EntryOf(Event e, ResultLine line) => e.Entries.First(entry => entry.Id == line.Entry);

    private static bool HasVacancies(Season season) => season.Events.SelectMany(e => e.Sessions).SelectMany(session => session.Classifications.Concat(session.Checkpoints.SelectMany(c => c.Classifications)))
        .Any(order => order.Basis == PositionBasis.Overall && order.Lines.Where(line => line.Position is not null).Select(line => line.Position!.Value.Number).DefaultIfEmpty(0).Max()
            > order.Lines.Count(line => line.Position is not null));

    private static string Text(ValueArray<Award> awards, int index) =>
        index < awards.Length ? $"{awards[index].Points} to {awards[index].Competitor.Id} by '{awards[index].Rule}' in round {Points.Of(awards[index].Round)}" : "nothing more";
}
