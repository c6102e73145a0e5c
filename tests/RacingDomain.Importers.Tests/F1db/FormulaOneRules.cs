using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.TieBreaks;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>The rulebooks of the Formula One World Championship, one for every season since 1950.</summary>
internal static class FormulaOneRules
{
    private static readonly Scale Top5 = Scale.Of(8, 6, 4, 3, 2);
    private static readonly Scale Top6 = Scale.Of(8, 6, 4, 3, 2, 1);
    private static readonly Scale Nine = Scale.Of(9, 6, 4, 3, 2, 1);
    private static readonly Scale Ten = Scale.Of(10, 6, 4, 3, 2, 1);
    private static readonly Scale Top8 = Scale.Of(10, 8, 6, 5, 4, 3, 2, 1);
    private static readonly Scale Top10 = Scale.Of(25, 18, 15, 12, 10, 8, 6, 4, 2, 1);
    private static readonly Scale SprintTop3 = Scale.Of(3, 2, 1);
    private static readonly Scale SprintTop8 = Scale.Of(8, 7, 6, 5, 4, 3, 2, 1);

    /// <summary>Of how many results of which parts of the season the best count; null for the rest of the season, and for all.</summary>
    private static readonly Dictionary<int, (int First, int? Last, int Best)[]> Parts = new()
    {
        [1950] = [(1, null, 4)],
        [1951] = [(1, null, 4)],
        [1952] = [(1, null, 4)],
        [1953] = [(1, null, 4)],
        [1954] = [(1, null, 5)],
        [1955] = [(1, null, 5)],
        [1956] = [(1, null, 5)],
        [1957] = [(1, null, 5)],
        [1958] = [(1, null, 6)],
        [1959] = [(1, null, 5)],
        [1960] = [(1, null, 6)],
        [1961] = [(1, null, 5)],
        [1962] = [(1, null, 5)],
        [1963] = [(1, null, 6)],
        [1964] = [(1, null, 6)],
        [1965] = [(1, null, 6)],
        [1966] = [(1, null, 5)],
        [1967] = [(1, 6, 5), (7, null, 4)],
        [1968] = [(1, 6, 5), (7, null, 5)],
        [1969] = [(1, 6, 5), (7, null, 4)],
        [1970] = [(1, 7, 6), (8, null, 5)],
        [1971] = [(1, 6, 5), (7, null, 4)],
        [1972] = [(1, 6, 5), (7, null, 5)],
        [1973] = [(1, 8, 7), (9, null, 6)],
        [1974] = [(1, 8, 7), (9, null, 6)],
        [1975] = [(1, 7, 6), (8, null, 6)],
        [1976] = [(1, 8, 7), (9, null, 7)],
        [1977] = [(1, 9, 8), (10, null, 7)],
        [1978] = [(1, 8, 7), (9, null, 7)],
        [1979] = [(1, 7, 4), (8, null, 4)],
        [1980] = [(1, 7, 5), (8, null, 5)],
    };

    internal static Rulebook Of(int year)
    {
        var championships = new List<Championship> { Drivers(year) };
        if (year >= 1958)
        {
            championships.Add(Constructors(year));
        }

        return new Rulebook(RulebookId.Parse($"formula-one-{year}"), $"Formula One {year}", championships.ToValueArray());
    }

    private static Championship Drivers(int year)
    {
        var credit = new Credit(
            sharing: year < 1958 ? CrewSharing.Equally : CrewSharing.Nothing,
            severalCars: year < 1956 ? SeveralCars.Sum : SeveralCars.Best);
        var scale = year switch
        {
            < 1960 => Top5,
            1960 => Top6,
            < 1991 => Nine,
            _ => ScaleSince1991(year),
        };
        return new Championship(
            ChampionshipId.Parse("drivers"),
            "World Drivers' Championship",
            CompetitorKind.Driver,
            Points(year, scale, credit),
            new Population(vacancies: Vacancies.Kept),
            year < 1991 ? CountingOf(year, 11) : Counting.All,
            new Ranking(tieBreaks: TieBreaks(year, new ResultSelection(payingPlacesOnly: year < 2000), year is 1998 or 1999)),
            ListingOf(year));
    }

    private static Championship Constructors(int year)
    {
        var credit = new Credit(sharing: CrewSharing.Nothing, bestCars: year < 1979 ? 1 : null);
        var scale = year switch
        {
            < 1960 => Top5,
            < 1962 => Top6,
            < 1991 => Nine,
            _ => ScaleSince1991(year),
        };
        return new Championship(
            ChampionshipId.Parse("constructors"),
            "World Constructors' Championship",
            CompetitorKind.Constructor,
            Points(year, scale, credit),
            new Population(vacancies: Vacancies.Kept),
            year < 1979 ? CountingOf(year, null) : Counting.All,
            new Ranking(tieBreaks: TieBreaks(year, new ResultSelection(payingPlacesOnly: year < 2000, scoringCarsOnly: false), false)),
            ListingOf(year));
    }

    private static Scale ScaleSince1991(int year) => year switch
    {
        < 2003 => Ten,
        < 2010 => Top8,
        _ => Top10,
    };

    private static PointsSystem Points(int year, Scale scale, Credit credit)
    {
        var race = new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(scale)], credit: credit);
        var rules = new List<PointsRule>
        {
            year == 2014 ? race.WithWeight(new Weight([new WeightCase(2, new SessionFilter(rounds: [19]))])) : race,
        };
        if (year >= 2021)
        {
            rules.Add(new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), [new ScaleCase(year == 2021 ? SprintTop3 : SprintTop8)], credit: credit));
        }

        var bonuses = new List<Bonus>();
        if (year is < 1960 && credit.BestCars is null)
        {
            bonuses.Add(new Bonus("fastest-lap", 1, BonusCondition.FastestLap, SessionFilter.Of(SessionKind.Race), tie: BonusTie.Shared));
        }
        else if (year is >= 2019 and < 2025)
        {
            bonuses.Add(new Bonus("fastest-lap", 1, BonusCondition.FastestLap, SessionFilter.Of(SessionKind.Race), onlyIfPlacedWithin: 10));
        }

        return new PointsSystem(rules.ToValueArray(), bonuses.ToValueArray(), "formula-one");
    }

    private static Counting CountingOf(int year, int? otherwise)
    {
        if (Parts.TryGetValue(year, out var parts))
        {
            return new Counting(parts.Select(part => new CountingPart(part.First, part.Last, part.Best)).ToValueArray());
        }

        return otherwise is { } best ? Counting.Best(best) : Counting.All;
    }

    private static TieBreakChain TieBreaks(int year, ResultSelection selection, bool byDate)
    {
        var steps = new List<ITieBreak> { new Countback(selection) };
        if (byDate)
        {
            steps.Add(new DateOfBestResult(DatePreference.Earliest, selection));
        }

        if (year >= 2026)
        {
            steps.Add(new Countback(new ResultSelection([SessionKind.Qualifying], scoringCarsOnly: false)));
        }

        steps.Add(new SettledByDecision());
        return new TieBreakChain(steps.ToValueArray());
    }

    private static Listing ListingOf(int year) => year switch
    {
        < 2000 => Listing.Scorers,
        < 2026 => Listing.Classified,
        _ => Listing.ClassifiedOrQualified,
    };
}
