using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>Points systems: rules, bonuses and what they consist of.</summary>
internal static class PointsCodecs
{
    /// <summary>The driving times of drivers.</summary>
    public static readonly ObjectCodec<DriveTimeCase> DriveTime = Codec.Rule<DriveTimeCase>("DriveTimeCase", "The driving time that drivers need or may not exceed.", o =>
    {
        var minimum = o.Optional("minimum", "The least driving time; absent for none.", Codec.Duration(), c => c.Minimum);
        var maximum = o.Optional("maximum", "The greatest driving time, inclusive; absent for none.", Codec.Duration(), c => c.Maximum);
        var when = o.When(c => c.When);
        var ratings = o.List("ratings", "The ratings of the drivers it is for; absent for all drivers.", Codec.Names<DriverRating>(), c => c.Ratings);
        var prorated = o.Optional("prorated", "Whether the least time shrinks with a session that ran shorter than scheduled.", Codec.Bool(), c => c.Prorated, false);
        var failure = o.Optional("failure", "Who loses the points, where a credit names the case: the \"driver\" alone, or the whole \"car\".", Codec.Names<DriveTimeFailure>(), c => c.Failure, DriveTimeFailure.Driver);
        return m => new DriveTimeCase(m.Get(minimum), m.Get(when), m.Get(maximum), m.Get(ratings), m.Get(prorated), m.Get(failure));
    });

    private static readonly ObjectCodec<Weight> Weight = Codec.Rule<Weight>("Weight", "What points are multiplied by.", o =>
    {
        var cases = o.List("cases", "The factors; the first whose sessions match is used.", WeightCaseOf(), w => w.Cases);
        var rounding = o.Optional("rounding", "How products are rounded to whole points: \"none\" keeps fractions, \"ceiling\" rounds up, \"half-up\" to the nearest, \"floor\" down.", Codec.Names<Rounding>(), w => w.Rounding, Rounding.None);
        return m => new Weight(m.Get(cases), m.Get(rounding));
    });

    private static readonly ObjectCodec<Reduction> Reduction = Codec.Rule<Reduction>("Reduction", "What a session cut short is worth.", o =>
    {
        var bands = o.List("bands", "The bands, the strictest first; the first that holds is used.", Band(), r => r.Bands);
        return m => new Reduction(m.Get(bands));
    });

    private static readonly ObjectCodec<Credit> Credit = Codec.Rule<Credit>("Credit", "Who gets the points of a car.", o =>
    {
        var crew = o.Optional("crew", "Which drivers are credited: \"drove\", all but those known not to have driven; \"listed\", all on the entry list; \"starter\", who started in the car; \"crew-of-race\", who drives it in the race of the round, for qualifying.", Codec.Names<CrewCredit>(), c => c.Crew, CrewCredit.Drove);
        var sharing = o.Optional("sharing", "What several drivers of one car get: \"each-in-full\", \"equally\" shared, or \"nothing\" if there is more than one.", Codec.Names<CrewSharing>(), c => c.Sharing, CrewSharing.EachInFull);
        var severalCars = o.Optional("severalCars", "What a driver gets who drove several cars: the \"sum\", the \"best\" placed only, or the \"nominated\" one that a decision names.", Codec.Names<SeveralCars>(), c => c.SeveralCars, SeveralCars.Sum);
        var driveTimes = o.List(
            "driveTimes", "The least and greatest driving times; the first that is for a driver decides, and a time that is not known is good.", DriveTime, c => c.DriveTimes);
        var bestCars = o.Optional("bestCars", "How many cars of a team or make score, the best placed; absent for all.", Codec.Int(1), c => c.BestCars);
        return m => new Credit(m.Get(crew), m.Get(sharing), m.Get(severalCars), m.Get(driveTimes), m.Get(bestCars));
    });

    /// <summary>A points system in place or in code.</summary>
    public static readonly Codec<IPointsSystem> Inline = new CustomCodec<IPointsSystem>(
        CustomNameCodec<IPointsSystem>.Object("CustomPointsSystem", "points system", p => p.Name),
        System().Convert<IPointsSystem>(points => points, points => (PointsSystem)points),
        points => points is not PointsSystem);

    /// <summary>A points system in place, in code or by name.</summary>
    public static readonly Codec<IPointsSystem> Points = new NamedCodec<IPointsSystem>(DiagnosticCodes.UnknownPointsSystem, "pointsSystems", scope => scope.PointsSystems, Inline);

    private static ObjectCodec<PointsSystem> System() => Codec.Rule<PointsSystem>("PointsSystem", "What the sessions of a round are worth.", o =>
    {
        var rules = o.List("rules", "The points by place.", Rule(), p => p.Rules);
        var bonuses = o.List("bonuses", "The points for other things.", BonusOf(), p => p.Bonuses);
        var name = o.Optional("name", "Its name.", Codec.Phrase(), p => p.Name, "composed");
        return m => new PointsSystem(m.Get(rules), m.Get(bonuses), m.Get(name));
    });

    private static ObjectCodec<PointsRule> Rule() => Codec.Rule<PointsRule>("PointsRule", "Points by place, for sessions of some kind.", o =>
    {
        var name = o.Required("name", "Its name, unique in the points system, such as \"race\" or \"qualifying\".", Codec.Phrase(), r => r.Name);
        var when = o.Required("when", "The sessions that it is for.", FilterCodecs.Filter, r => r.When);
        var scales = o.List("scales", "The scales; the first whose sessions match is used, and where none does the rule pays nothing.", ScaleCaseOf(), r => r.Scales, minimum: 1);
        var ties = o.Optional("ties", "What cars get that share a place: \"shared\", the points of the places they take up divided equally, or \"full\", those of the place each.", Codec.Names<TiedPlaces>(), r => r.Ties, TiedPlaces.Shared);
        var reduction = o.Optional("reduction", "What a session cut short is worth; absent for full points.", Reduction, r => r.Reduction, Scoring.Reduction.None);
        var weight = o.Optional("weight", "What the points are multiplied by; absent for nothing.", Weight, r => r.Weight, Scoring.Weight.None);
        var credit = o.Optional("credit", "Who gets the points of a car; absent for everyone in full.", Credit, r => r.Credit, Scoring.Credit.Full);
        var minimumPart = o.Optional(
            "minimumPart", "The part of the laps of the winner of its class that a car needs to be paid: 0.7; absent for none. Laps that are not known suffice.", Codec.Points(), r => r.MinimumPart);
        var account = Account(o, r => r.Account);
        var requirement = o.Optional("requirement", "What a car must have done to be paid; absent for nothing.", Requirement(), r => r.Requirement);
        var absence = o.Optional("absence", "What competitors get who are not in the order of the session; absent for nothing.", AbsenceOf(), r => r.Absence);
        return m => new PointsRule(m.Get(name), m.Get(when), m.Get(scales), m.Get(ties), m.Get(reduction), m.Get(weight), m.Get(credit), m.Get(minimumPart), m.Get(account), m.Get(requirement), m.Get(absence));
    });

    private static ObjectCodec<CarRequirement> Requirement() => Codec.Rule<CarRequirement>(
        "CarRequirement", "What a car must have done for a rule to pay it; what is not known is met.", o =>
        {
            var classifiedAtEnd = o.Optional(
                "classifiedAtEnd", "Whether it must be classified at the end of the session, of which a checkpoint is a part.", Codec.Bool(), r => r.ClassifiedAtEnd, false);
            var minimumLaps = o.Optional("minimumLaps", "The least number of laps; absent for any.", Codec.Int(1), r => r.MinimumLaps);
            var otherwise = o.Optional("otherwise", "How a car is treated that does not meet it: \"transparent\", those behind move up, or \"occupying\", its place and points are lost.", Codec.Names<Treatment>(), r => r.Otherwise, Treatment.Transparent);
            return m => new CarRequirement(m.Get(classifiedAtEnd), m.Get(minimumLaps), m.Get(otherwise));
        });

    private static ObjectCodec<Absence> AbsenceOf() => Codec.Rule<Absence>("Absence", "What competitors of the championship get for a session whose order they are not in.", o =>
    {
        var points = o.Required("points", "How much.", Codec.Points(), a => a.Points);
        var plus = o.Optional("plus", "A number that is added: \"cars\" in the order, \"starters\", \"classified\" ones, \"entrants\" of the championship; absent for none.", Codec.Names<FieldCount>(), a => a.Plus);
        return m => new Absence(m.Get(points), m.Get(plus));
    });

    private static ObjectCodec<ScaleCase> ScaleCaseOf() => Codec.Rule<ScaleCase>("ScaleCase", "A scale, and the sessions that it is for.", o =>
    {
        var scale = o.Required("scale", "The scale, in place or by its name.", ScaleCodecs.Scale, c => c.Scale);
        var when = o.When(c => c.When);
        return m => new ScaleCase(m.Get(scale), m.Get(when));
    });

    private static ObjectCodec<WeightCase> WeightCaseOf() => Codec.Rule<WeightCase>("WeightCase", "A factor, and the sessions that it is for.", o =>
    {
        var factor = o.Required("factor", "The factor, 0 or more.", Codec.Points(), c => c.Factor);
        var when = o.When(c => c.When);
        return m => new WeightCase(m.Get(factor), m.Get(when));
    });

    private static ObjectCodec<ReductionBand> Band() => Codec.Rule<ReductionBand>(
        "ReductionBand", "What a session is worth that was cut short so far; all conditions given must hold.", o =>
        {
            var belowPart = o.Optional("belowPart", "The part of the schedule below which it holds, exclusive: 0.75, \"2/3\".", Codec.Points(), b => b.BelowPart);
            var belowLaps = o.Optional("belowLaps", "The number of laps run below which it holds, exclusive.", Codec.Int(1), b => b.BelowLaps);
            var belowGreenLaps = o.Optional("belowGreenLaps", "The number of laps without caution below which it holds, exclusive.", Codec.Int(1), b => b.BelowGreenLaps);
            var onlyIfNotResumed = o.Optional(
                "onlyIfNotResumed", "Whether it holds only for a session that was suspended and not resumed.", Codec.Bool(), b => b.OnlyIfNotResumed, false);
            var factor = o.Optional("factor", "What the points are multiplied by; 0 for nothing.", Codec.Points(), b => b.Factor, RacingDomain.Points.One);
            var scale = o.Optional("scale", "The scale that is used instead, in place or by its name; absent for the usual one.", ScaleCodecs.Scale, b => b.Scale);
            return m => new ReductionBand(m.Get(belowPart), m.Get(belowLaps), m.Get(belowGreenLaps), m.Get(onlyIfNotResumed), m.Get(factor), m.Get(scale));
        });

    private static ObjectCodec<Bonus> BonusOf() => Codec.Rule<Bonus>("Bonus", "Points for something else than a place: pole, the fastest lap, a start.", o =>
    {
        var name = o.Required("name", "The name of the rule, unique in the points system.", Codec.Phrase(), b => b.Name);
        var points = o.Required("points", "How much; negative for a penalty by rule.", Codec.Points(), b => b.Points);
        var condition = o.Required("condition", "What earns it.", ConditionCodecs.Condition, b => b.Condition);
        var when = o.When(b => b.When);
        var onlyIfPlacedWithin = o.Optional("onlyIfPlacedWithin", "The last place that may get it; absent for any. It is not passed on, unless \"passedOn\" says so.", Codec.Int(1), b => b.OnlyIfPlacedWithin);
        var tie = o.Optional("tie", "What several holders get: \"each-in-full\", or \"shared\" among them.", Codec.Names<BonusTie>(), b => b.Tie, BonusTie.EachInFull);
        var receiver = o.Optional("receiver", "Which drivers get a bonus that one of them earned: the \"holder\", where the facts name him, or the \"crew\".", Codec.Names<BonusReceiver>(), b => b.Receiver, BonusReceiver.Holder);
        var credit = o.Optional("credit", "Who gets it; absent for everyone in full.", Credit, b => b.Credit, Scoring.Credit.Full);
        var weight = o.Optional("weight", "What multiplies it; absent for nothing.", Weight, b => b.Weight, Scoring.Weight.None);
        var reduction = o.Optional("reduction", "What a session cut short makes of it; absent for nothing.", Reduction, b => b.Reduction, Scoring.Reduction.None);
        var account = Account(o, b => b.Account);
        var per = o.Optional(
            "per", "The measure of the car that it is multiplied by: laps, laps-led, incidents, grid, one of the series' own, or laps-behind the winner of the car's class, places-gained from the grid, laps-not-led, time-ratio, seconds-behind, seconds; absent for none.", Codec.Phrase(), b => b.Per);
        var passedOn = o.Optional(
            "passedOn", "Whether the best of those placed so gets it where the holder is not, by the measures of the cars: of fastest-lap, most-laps-led and best-of.", Codec.Bool(), b => b.PassedOn, false);
        var perMost = o.Optional("perMost", "The greatest measure that it is multiplied by; absent for none.", Codec.Points(), b => b.PerMost);
        return m => new Bonus(
            m.Get(name),
            m.Get(points),
            m.Get(condition),
            m.Get(when),
            m.Get(onlyIfPlacedWithin),
            m.Get(tie),
            m.Get(receiver),
            m.Get(credit),
            m.Get(weight),
            m.Get(reduction),
            m.Get(account),
            m.Get(per),
            m.Get(passedOn),
            m.Get(perMost));
    });

    private static Member<string> Account<T>(ObjectBuilder<T> o, Func<T, string> get) => o.Optional(
        "account",
        "The account that the points go to; absent for the points of the table. Other accounts, such as play-off points, seed phases and can be a key of a ranking.",
        Codec.Phrase(),
        get,
        Accounts.Points);
}
