using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;

namespace RacingDomain.Tests.TieBreaks;

/// <summary>Results in few words: places in races, one a week, 0 for a start without a place and null for no start.</summary>
internal static class Records
{
    internal static TieRecord Of(string competitor, params int?[] places) => new(CompetitorId.Parse(competitor), Results(places));

    internal static ValueArray<TieResult> Results(params int?[] places) =>
        places.Select((place, i) => (place, i)).Where(pair => pair.place is not null).Select(pair => Result(pair.i, pair.place!.Value)).ToValueArray();

    internal static TieResult Result(int order, int place, SessionKind kind = SessionKind.Race, bool paid = true, bool counted = true, bool scoring = true, int? official = null) =>
        new(order, Racing.DayOf(order + 1), kind, place == 0 ? null : Position.Of(place), official is { } o ? Position.Of(o) : null, paid, counted, scoring);

    /// <summary>The ranks such as "0 1 1".</summary>
    internal static string Ranks(this ITieBreak step, params TieRecord[] group) => new TieBreakChain([step]).Ranks(group);

    internal static string Ranks(this TieBreakChain chain, params TieRecord[] group) => string.Join(' ', chain.Rank(group));
}
