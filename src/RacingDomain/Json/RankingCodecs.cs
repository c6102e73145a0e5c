using RacingDomain.Championships;
using RacingDomain.TieBreaks;

namespace RacingDomain.Json;

/// <summary>How a table is put in order.</summary>
internal static class RankingCodecs
{
    public static readonly ObjectCodec<Ranking> Ranking = Codec.Rule<Ranking>("Ranking", "How competitors are put in order.", o =>
    {
        var keys = o.List("keys", "The keys, the first first; most net points if absent.", Key(), r => r.Keys == Championships.Ranking.Usual.Keys ? default : r.Keys);
        var tieBreaks = o.Optional(
            "tieBreaks",
            "What parts those who are level in all keys; an empty list if they share the position; absent for countback, then what the officials settled.",
            TieBreakCodecs.Chain,
            r => r.TieBreaks,
            TieBreakChain.Usual);
        var style = o.Optional("style", "How positions count on after a tie: \"competition\" 1, 2, 2, 4; \"dense\" 1, 2, 2, 3.", Codec.Names<RankStyle>(), r => r.Style, RankStyle.Competition);
        var wins = o.Optional(
            "wins",
            "The results in which first places are wins; those of the countback if absent.",
            TieBreakCodecs.Selection,
            r => r.Wins == new Championships.Ranking(r.Keys, r.TieBreaks, r.Style).Wins ? null : r.Wins);
        return m => new Championships.Ranking(m.Get(keys), m.Get(tieBreaks), m.Get(style), m.Get(wins));
    });

    private static ObjectCodec<RankingKey> Key() => Codec.Rule<RankingKey>("RankingKey", "A metric and its direction.", o =>
    {
        var metric = o.Required("metric", "What the ranking goes by: \"net-points\", those that count; \"gross-points\", all; \"wins\"; \"starts\", rounds with a race start; \"account\", the total of another account.", Codec.Names<RankingMetric>(), k => k.Metric);
        var fewestFirst = o.Optional("fewestFirst", "Whether the least is ahead, as in low-point systems.", Codec.Bool(), k => k.FewestFirst, false);
        var account = o.Optional("account", "The account, where the metric is one.", Codec.Phrase(), k => k.Account);
        return m => new RankingKey(m.Get(metric), m.Get(fewestFirst), m.Get(account));
    });
}
