using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>What earns a bonus.</summary>
internal static class ConditionCodecs
{
    /// <summary>A condition, in the document or in code.</summary>
    public static readonly Codec<BonusCondition> Condition = new CustomCodec<BonusCondition>(
        CustomNameCodec<BonusCondition>.Object("CustomBonusCondition", "condition of a bonus", c => c.Name!),
        Codec.Union<BonusCondition>("BonusCondition", "What earns a bonus.", u => u
            .Constant("started", "Took part.", BonusCondition.Started, isRule: true)
            .Constant("classified", "Was classified.", BonusCondition.Classified, isRule: true)
            .Constant("fastest-lap", "Set the fastest lap.", BonusCondition.FastestLap, isRule: true)
            .Constant("most-laps-led", "Led the most laps.", BonusCondition.MostLapsLed, isRule: true)
            .Case(
                "feat",
                Codec.Rule<BonusCondition>("BonusForFeat", "Holds a feat of the session.", o =>
                {
                    var feat = o.Required("feat", "The kind of feat, such as \"pole\".", Codec.Phrase(), c => c.Name!);
                    return m => BonusCondition.Feat(m.Get(feat));
                }),
                c => c.Kind == BonusKind.Feat)
            .Case(
                "place-within",
                Codec.Rule<BonusCondition>("BonusForPlace", "Holds a place of at least this.", o =>
                {
                    var place = o.Required("place", "The last place that counts.", Codec.Int(1), c => c.Number!.Value);
                    return m => BonusCondition.PlaceWithin(m.Get(place));
                }),
                c => c.Kind == BonusKind.PlaceWithin)
            .Case(
                "measured",
                Codec.Rule<BonusCondition>("BonusForMeasure", "Has a measure within limits; one that is not known is not.", o =>
                {
                    var measure = o.Required("measure", "The name of the measure: laps, laps-led, incidents, grid, one of the series' own, or laps-behind the winner of the car's class, places-gained from the grid, laps-not-led, time-ratio (the best time of the field over that of the car), seconds-behind the best time, seconds of its own.", Codec.Phrase(), c => c.Name!);
                    var least = o.Optional("least", "The least value; absent for none.", Codec.Points(), c => c.Least);
                    var most = o.Optional("most", "The greatest value; absent for none.", Codec.Points(), c => c.Most);
                    return m => BonusCondition.Measured(m.Get(measure), m.Get(least), m.Get(most));
                }),
                c => c.Kind == BonusKind.Measured)
            .Case(
                "best-of",
                Codec.Rule<BonusCondition>("BonusForBest", "Has the most of a measure among the cars that took part, or the least; who are level have it together.", o =>
                {
                    var measure = o.Required("measure", "The name of the measure, as in \"measured\".", Codec.Phrase(), c => c.Name!);
                    var fewestFirst = o.Optional("fewestFirst", "Whether the least is best, as of incidents.", Codec.Bool(), c => c.FewestFirst, false);
                    return m => BonusCondition.BestOf(m.Get(measure), m.Get(fewestFirst));
                }),
                c => c.Kind == BonusKind.BestOf)
            .Case(
                "place-in-class-within",
                Codec.Rule<BonusCondition>("BonusForPlaceInClass", "Holds a place of at least this among the cars of its class.", o =>
                {
                    var place = o.Required("place", "The last place that counts.", Codec.Int(1), c => c.Number!.Value);
                    return m => BonusCondition.PlaceInClassWithin(m.Get(place));
                }),
                c => c.Kind == BonusKind.PlaceInClassWithin)
            .Case(
                "led-laps",
                Codec.Rule<BonusCondition>("BonusForLaps", "Led at least so many laps.", o =>
                {
                    var laps = o.Required("laps", "The number of laps.", Codec.Int(1), c => c.Number!.Value);
                    return m => BonusCondition.LedLaps(m.Get(laps));
                }),
                c => c.Kind == BonusKind.LedLaps)
            .Case(
                "all-of",
                Codec.Rule<BonusCondition>("BonusForSeveral", "Meets several conditions at once, about one session but for those in-round.", o =>
                {
                    var conditions = o.List("conditions", "The conditions.", Codec.Lazy(() => Condition!), c => c.Conditions, minimum: 2);
                    return m => BonusCondition.AllOf(m.Get(conditions));
                }),
                c => c.Kind == BonusKind.AllOf)
            .Case(
                "in-round",
                Codec.Rule<BonusCondition>("BonusInRound", "Has met a condition with the same car in an earlier session of the round, such as the pole of a hat-trick.", o =>
                {
                    var when = o.Required("when", "The earlier sessions; one of them suffices.", FilterCodecs.Filter, c => c.Earlier!);
                    var condition = o.Required("condition", "What was met there; not in-round itself.", Codec.Lazy(() => Condition!), c => c.Conditions[0]);
                    return m => BonusCondition.InRound(m.Get(when), m.Get(condition));
                }),
                c => c.Kind == BonusKind.InRound)),
        condition => condition.Kind == BonusKind.Custom);
}
