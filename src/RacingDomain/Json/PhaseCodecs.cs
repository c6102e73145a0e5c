using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>The phases of a season.</summary>
internal static class PhaseCodecs
{
    private static readonly ObjectCodec<PhaseStart> Start = Codec.Rule<PhaseStart>("PhaseStart", "The points that contenders start a phase with: all that is given, added up.", o =>
    {
        var carried = o.Optional("carried", "The part of the points so far that is carried over: 1 for all; absent for a reset.", Codec.Points(), s => s.Carried, Points.Zero);
        var @base = o.Optional("base", "The points of every contender.", Codec.Points(), s => s.Base, Points.Zero);
        var bySeed = o.List("bySeed", "The points of the first seed, the second and so on; nothing for those below.", Codec.Points(), s => s.BySeed);
        var accounts = o.List("accounts", "The accounts whose totals are added, such as one of play-off points.", Codec.Phrase(), s => s.Accounts);
        var rounding = o.Optional("rounding", "How the part carried over is rounded to whole points.", Codec.Names<Rounding>(), s => s.Rounding, Rounding.None);
        return m => new PhaseStart(m.Get(carried), m.Get(@base), m.Get(bySeed), m.Get(accounts), m.Get(rounding));
    });

    public static readonly ObjectCodec<Phase> Phase = Codec.Rule<Phase>(
        "Phase", "A part of the season with contenders of its own, who are ranked ahead of everyone else and may start it with other points than they had.", o =>
        {
            var name = o.Required("name", "The name, by which decisions on admission name it.", Codec.Phrase(), p => p.Name);
            var firstRound = o.Optional("firstRound", "The number of its first round; it ends where the next phase begins.", Codec.Int(1), p => p.FirstRound, 1);
            var admission = o.Optional("admission", "Who is admitted, by the table as it stands then; absent for everyone.", Admission(), p => p.Admission);
            var start = o.Optional("start", "What the contenders start with; absent for the points they have.", Start, p => p.Start, PhaseStart.Kept);
            var points = o.Optional(
                "points", "What results are worth to its contenders during the phase, in place or by name; absent for what they are worth to everyone.", PointsCodecs.Points, p => p.Points);
            var counting = o.Optional(
                "counting", "Which of its results count for its contenders; absent to count on as before, unless points are reset.", CountingCodecs.Counting, p => p.Counting);
            var ranking = o.Optional("ranking", "How its contenders are put in order; absent for the ranking of the championship, whose style goes for the whole table.", RankingCodecs.Ranking, p => p.Ranking);
            var eliminatedReturnTo = o.Optional(
                "eliminatedReturnTo",
                "The earlier phase whose contender one stays who is not admitted, with the points he started that one with and all he scored since; absent for the phase before.",
                Codec.Phrase(),
                p => p.EliminatedReturnTo);
            var finalBonus = o.Optional("finalBonus", "Points by position in the table at the end of the phase; absent for none.", Bonus(), p => p.FinalBonus);
            return m => new Phase(
                m.Get(name),
                m.Get(firstRound),
                m.Get(admission),
                m.Get(start),
                m.Get(points),
                m.Get(counting),
                m.Get(ranking),
                m.Get(eliminatedReturnTo),
                m.Get(finalBonus));
        });

    private static ObjectCodec<PositionBonus> Bonus() => Codec.Rule<PositionBonus>("PositionBonus", "Points by position in a table.", o =>
    {
        var values = o.List("values", "The points of the first, the second and so on.", Codec.Points(), b => b.Values, minimum: 1);
        var account = o.Optional("account", "The account they go to; absent for the points of the table.", Codec.Phrase(), b => b.Account, Accounts.Points);
        return m => new PositionBonus(m.Get(values), m.Get(account));
    });

    private static ObjectCodec<Admission> Admission() => Codec.Rule<Admission>(
        "Admission", "Who is admitted to a phase: contenders of the phase before, by one way after the other until the places are filled.", o =>
        {
            var places = o.Optional("places", "How many are admitted; absent for all whom a way admits.", Codec.Int(1), a => a.Places);
            var ways = o.List("ways", "The ways, the first first; by ranking if absent.", Way(), a => a.Ways == Championships.Admission.OfFirst(1).Ways ? default : a.Ways);
            return m => new Admission(m.Get(places), m.Get(ways));
        });

    private static Codec<AdmissionWay> Way() => Codec.Union<AdmissionWay>("AdmissionWay", "A way into a phase.", u => u
        .Case(
            "ranking",
            Codec.Rule<AdmissionWay>("AdmissionByRanking", "By the ranking at the end of the phase before, the first first.", o => ByTable(o, AdmissionWay.ByRanking)),
            way => way.Kind == AdmissionKind.Ranking)
        .Case(
            "win",
            Codec.Rule<AdmissionWay>("AdmissionByWin", "By a win in the phase before.", o => ByTable(o, AdmissionWay.ByWin)),
            way => way.Kind == AdmissionKind.Win)
        .Case(
            "cup",
            Codec.Rule<AdmissionWay>("AdmissionByCup", "By a place in the table of another championship of the rulebook.", o =>
            {
                var cup = o.Required("cup", "The id of the championship; in a championship for classes it can hold \"{class}\".", Codec.Id<ChampionshipId>(), w => w.Cup!.Value);
                var most = o.Optional("most", "How many of its first.", Codec.Int(1), w => w.Most!.Value, 1);
                var start = o.Optional("start", "What those start with whom it admits; absent for what all contenders do.", Start, w => w.Start);
                var bonus = o.Optional("bonus", "Points on top for them, also if a way before admitted them.", Codec.Points(), w => w.Bonus, Points.Zero);
                return m => AdmissionWay.ByCup(m.Get(cup), m.Get(most), m.Get(start), m.Get(bonus));
            }),
            way => way.Kind == AdmissionKind.Cup));

    private static Func<MemberValues, AdmissionWay> ByTable(ObjectBuilder<AdmissionWay> o, Func<int?, int?, Points?, Ranking?, PhaseStart?, Points, AdmissionWay> make)
    {
        var most = o.Optional("most", "How many; absent for as many as there are places.", Codec.Int(1), w => w.Most);
        var withinPositions = o.Optional("withinPositions", "The last position of a candidate; absent for any.", Codec.Int(1), w => w.WithinPositions);
        var withinPoints = o.Optional("withinPoints", "How far a candidate's points may be from the leader's; absent for any distance.", Codec.Points(), w => w.WithinPoints);
        var ranking = o.Optional("ranking", "The order in which candidates are taken; absent for that of the table.", RankingCodecs.Ranking, w => w.Ranking);
        var start = o.Optional("start", "What those start with whom it admits; absent for what all contenders do.", Start, w => w.Start);
        var bonus = o.Optional("bonus", "Points on top for them.", Codec.Points(), w => w.Bonus, Points.Zero);
        return m => make(m.Get(most), m.Get(withinPositions), m.Get(withinPoints), m.Get(ranking), m.Get(start), m.Get(bonus));
    }
}
