using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Testing.Generators;

/// <summary>A decision of a generated season.</summary>
/// <param name="Kind">What it does, one of <see cref="Kinds"/>.</param>
/// <param name="Round">The index of the round it concerns; -1 for the season.</param>
/// <param name="Car">The car it concerns.</param>
/// <param name="Other">Another car.</param>
/// <param name="Delay">How many rounds later the first table shows it; -1: at once; 100: in the season's table only.</param>
/// <param name="Amount">A number, for what needs one.</param>
internal sealed record DecisionRecipe(int Kind, int Round, int Car, int Other, int Delay, int Amount)
{
    internal const int Kinds = 17;

    internal Decision Build(SeasonRecipe season, Names names)
    {
        var rounds = season.Rounds.Length;
        var cars = season.Cars.Length;
        var (car, other) = (Car % cars, Other % cars);
        var round = Round < 0 || IsOfSeason ? -1 : Round % rounds;
        TablePoint? from = Delay switch
        {
            < 0 => null,
            100 => TablePoint.Season,
            _ => TablePoint.After(season.Number(Math.Min(rounds - 1, Math.Max(round, 0) + Delay))),
        };
        return new Decision(Ruling(season, names, car, other, Math.Max(round, 0)), "Generated.", round < 0 ? [] : [season.Number(round)], effectiveFrom: from);
    }

    /// <summary>Decisions that concern the season whatever the recipe says.</summary>
    private bool IsOfSeason => Kind is 10 or 11;

    private Ruling Ruling(SeasonRecipe season, Names names, int car, int other, int round)
    {
        ValueArray<EntryId> entries = car == other ? [names.Car(car)] : [names.Car(car), names.Car(other)];
        var driver = names.Driver(season.DriversOf(car)[0]);
        var competitors = Competitors(season, names, car);
        return Kind switch
        {
            0 => new MovedToLast(entries),
            1 => new Reordered(entries),
            2 => new Removed(entries),
            3 => new Removed(entries, placesStayVacant: true),
            4 => new NoClaim(entries, othersMoveUp: Amount > 0),
            5 => new NoClaim(drivers: [driver], othersMoveUp: Amount > 0),
            6 => new NoPoints(),
            7 => new PointsFactor(Points.Of(Math.Abs(Amount), 2)),
            8 => new PointsAdjusted(Amount == 0 ? -1 : Amount, entries),
            9 => new PointsAdjusted(Amount == 0 ? -1 : Amount, competitors: competitors),
            10 when season.Rounds.Length > 1 => new EarlierResultsVoided(competitors, season.Number(Math.Min(season.Rounds.Length - 1, round + 1))),
            10 or 11 => new Unranked(competitors, keepsPoints: Amount > 0),
            12 => new AwardsVoided(entries),
            13 => new AwardsVoided(competitors: competitors),
            14 => car == other ? new NoPoints() : new TieSettled(CompetitorRef.Of(driver), CompetitorRef.Of(names.Driver(season.DriversOf(other)[^1] == season.DriversOf(car)[0] ? season.ReliefDriver : season.DriversOf(other)[^1]))),
            15 => new ShareRefused(driver, Amount > 0 ? names.Car(car) : null),
            _ => new TimePenalty(entries, Duration.FromSeconds(15)),
        };
    }

    private static ValueArray<CompetitorRef> Competitors(SeasonRecipe season, Names names, int car) =>
    [
        CompetitorRef.Of(names.Driver(season.DriversOf(car)[0])),
        new(CompetitorKind.Entry, CompetitorId.Parse(names.Car(car).ToString())),
        new(CompetitorKind.Team, CompetitorId.Parse(names.Team(car / 2).ToString())),
        new(CompetitorKind.Manufacturer, CompetitorId.Parse(names.Make(season.Cars[car].Make).ToString())),
    ];
}
