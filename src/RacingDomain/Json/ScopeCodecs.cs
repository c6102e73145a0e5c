using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>How facts and decisions refer to championships and competitors.</summary>
internal static class ScopeCodecs
{
    public static readonly Codec<ChampionshipScope> Scope = Codec.Object<ChampionshipScope>(
        "ChampionshipScope", "Which championships something concerns: those that meet all criteria given. An empty object means every championship.", o =>
        {
            var championships = o.List("championships", "The ids of championships; absent for any.", Codec.Id<ChampionshipId>(), s => s.Championships);
            var titles = o.List("titles", "The titles, such as \"season\" or \"endurance-cup\"; absent for any.", Codec.Phrase(), s => s.Titles);
            var kinds = o.List("kinds", "The kinds of competitors; absent for any.", Codec.Names<CompetitorKind>(), s => s.Kinds);
            return m => new ChampionshipScope(m.Get(championships), m.Get(titles), m.Get(kinds));
        });

    public static readonly Codec<CompetitorRef> Competitor = Codec.Object<CompetitorRef>("CompetitorRef", "Names a competitor of some kind.", o =>
    {
        var kind = o.Required("kind", "The kind of competitor.", Codec.Names<CompetitorKind>(), c => c.Kind);
        var id = o.Required("id", "The id within that kind; that of a pairing is its drivers' ids joined by +.", Codec.Id<CompetitorId>(), c => c.Id);
        return m => new CompetitorRef(m.Get(kind), m.Get(id));
    });
}
