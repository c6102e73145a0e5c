using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Testing.Changes;

namespace RacingDomain.Testing.Laws;

/// <summary>A season under one championship, and what laws ask of it.</summary>
internal sealed class LawCase(Season season, Rulebook rulebook, Championship championship)
{
    private StandingsTable? table;
    private ValueArray<StandingsTable>? history;

    internal Season Season => season;

    internal Rulebook Rulebook => rulebook;

    internal Championship Championship => championship;

    internal ChampionshipId Id => championship.Id;

    /// <summary>The numbers of the rounds held, in order.</summary>
    internal IReadOnlyList<int> Held { get; } = season.Rounds.Where(round => round.Status == RoundStatus.Held).Select(round => round.Number).ToList();

    /// <summary>An engine that has worked nothing out yet: what was, is kept with the season, so that each gets one of its own.</summary>
    internal StandingsEngine Engine(Season? other = null, LocalDate? asOf = null) => new(new SeasonParts(other ?? season).ToSeason(), rulebook, asOf);

    /// <summary>The season's table, computed once for all laws.</summary>
    internal StandingsTable Table() => table ??= Engine().Table(Id);

    /// <summary>The season's history, computed once for all laws.</summary>
    internal ValueArray<StandingsTable> History() => history ??= Engine().History(Id);

    internal StandingsTable Table(Season other) => Engine(other).Table(Id);

    internal ValueArray<StandingsTable> History(Season other) => Engine(other).History(Id);

    /// <summary>The season's ledger, computed anew every time.</summary>
    internal Ledger Ledger(Season? other = null) => Engine(other).Ledger(Id);

    /// <summary>The same season under the championship with another ranking.</summary>
    internal LawCase WithRanking(Ranking ranking)
    {
        var changed = championship.WithRanking(ranking);
        return new LawCase(season, rulebook.With(changed), changed);
    }

    /// <summary>Breaks the law where a statement about the case is false.</summary>
    internal static void Require(bool holds, Func<string> otherwise)
    {
        if (!holds)
        {
            throw new LawBrokenException(otherwise());
        }
    }

    /// <summary>Breaks the law where two tables differ, and says in what.</summary>
    internal static void RequireSame(StandingsTable expected, StandingsTable found, string what)
    {
        if (expected != found)
        {
            throw new LawBrokenException($"{what}: {Difference(expected.Rows, found.Rows)}");
        }
    }

    /// <summary>Breaks the law where two histories differ, and says in what.</summary>
    internal static void RequireSame(ValueArray<StandingsTable> expected, ValueArray<StandingsTable> found, string what)
    {
        Require(expected.Length == found.Length, () => $"{what}: {expected.Length} tables, then {found.Length}");
        for (var i = 0; i < expected.Length; i++)
        {
            RequireSame(expected[i], found[i], $"{what}, after round {Points.Of(expected[i].AfterRound)}");
        }
    }

    internal static string Difference(ValueArray<StandingsRow> expected, ValueArray<StandingsRow> found)
    {
        for (var i = 0; i < Math.Min(expected.Length, found.Length); i++)
        {
            if (expected[i] != found[i])
            {
                var (first, second) = (Text(expected[i]), Text(found[i]));
                return $"row {Points.Of(i + 1)} is {(first == second ? $"{expected[i]} and {found[i]}" : $"{first} and {second}")}";
            }
        }

        return expected.Length == found.Length ? "other coverage" : $"{Points.Of(expected.Length)} rows and {Points.Of(found.Length)}";
    }

    internal static string Text(StandingsRow row) =>
        $"{row.Position?.ToString() ?? row.Mark ?? "-"} {row.Competitor.Id} with {row.Points}{(row.Gross == row.Points ? "" : $" of {row.Gross}")}";
}
