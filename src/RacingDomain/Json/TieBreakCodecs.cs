using RacingDomain.TieBreaks;

namespace RacingDomain.Json;

/// <summary>Tie-breaks.</summary>
internal static class TieBreakCodecs
{
    public static readonly ObjectCodec<ResultSelection> Selection = Codec.Rule<ResultSelection>(
        "ResultSelection", "Which results are looked at. An empty object means all places in races.", o =>
        {
            var sessions = o.List(
                "sessions", "The kinds of session; races if absent.", Codec.Names<SessionKind>(), s => s.Sessions == ResultSelection.AllRaces.Sessions ? default : s.Sessions);
            var countedOnly = o.Optional("countedOnly", "Whether dropped results are left out.", Codec.Bool(), s => s.CountedOnly, false);
            var payingPlacesOnly = o.Optional("payingPlacesOnly", "Whether places that paid nothing are left out.", Codec.Bool(), s => s.PayingPlacesOnly, false);
            var basis = o.Optional("basis", "Which place is looked at: \"population\", among those the championship ranks, or \"official\", in the whole session.", Codec.Names<PlaceBasis>(), s => s.Basis, PlaceBasis.Population);
            var scoringCarsOnly = o.Optional("scoringCarsOnly", "Whether cars that did not score for the competitor are left out.", Codec.Bool(), s => s.ScoringCarsOnly, true);
            var range = o.Optional("range", "From which part of the season the results are: \"season\", all of it, or \"phase\", the phase whose contenders are to be parted.", Codec.Names<ResultRange>(), s => s.Range, ResultRange.Season);
            return m => new ResultSelection(m.Get(sessions), m.Get(countedOnly), m.Get(payingPlacesOnly), m.Get(basis), m.Get(scoringCarsOnly), m.Get(range));
        });

    public static readonly Codec<TieBreakChain> Chain = Codec.List(Step()).Convert(steps => new TieBreakChain(steps), chain => chain.Steps);

    private static CustomCodec<ITieBreak> Step() => new(
        CustomNameCodec<ITieBreak>.Object("CustomTieBreak", "tie-break", t => t.Name),
        Codec.Union<ITieBreak>("TieBreak", "One step that tries to part competitors who are level.", u => u
            .Case("countback", Codec.Rule<Countback>("Countback", "Most first places, then most second places, and so on.", o =>
            {
                var selection = SelectionOf(o, t => t.Selection);
                var depth = o.Optional("depth", "The last place that it looks at, 1 for wins only; absent for all.", Codec.Int(1), t => t.Depth);
                return m => new Countback(m.Get(selection), m.Get(depth));
            }))
            .Case("date-of-best-result", Codec.Rule<DateOfBestResult>("DateOfBestResult", "The day on which the best place was achieved; if equal, that of the next best.", o =>
            {
                var preference = o.Required("preference", "Which day is better: \"earliest\", who was first to have that place, or \"latest\".", Codec.Names<DatePreference>(), t => t.Preference);
                var selection = SelectionOf(o, t => t.Selection);
                return m => new DateOfBestResult(m.Get(preference), m.Get(selection));
            }))
            .Case("most-recent-result", Codec.Rule<MostRecentResult>("MostRecentResult", "The better place in the most recent session; if equal, in the one before.", o =>
            {
                var selection = SelectionOf(o, t => t.Selection);
                return m => new MostRecentResult(m.Get(selection));
            }))
            .Case("head-to-head", Codec.Rule<HeadToHead>("HeadToHead", "Who finished ahead of the others of the group more often.", o =>
            {
                var selection = SelectionOf(o, t => t.Selection);
                return m => new HeadToHead(m.Get(selection));
            }))
            .Case("settled-by-decision", Codec.Rule<SettledByDecision>(
                "SettledByDecision", "The order given by the officials, where they gave one.", _ => _ => new SettledByDecision()))
            .Case("position-shared", Codec.Rule<PositionShared>(
                "PositionShared", "Those who are still level share the position. It stands last, to say that such a tie is meant to stay.", _ => _ => new PositionShared()))),
        step => step is not (Countback or DateOfBestResult or MostRecentResult or HeadToHead or SettledByDecision or PositionShared));

    private static Member<ResultSelection> SelectionOf<T>(ObjectBuilder<T> o, Func<T, ResultSelection> get) =>
        o.Optional("selection", "The results that it looks at; absent for all places in races.", Selection, get, ResultSelection.AllRaces);
}
