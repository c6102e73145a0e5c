using System.Globalization;
using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>Why a competitor has his points and his position.</summary>
/// <remarks>Immutable, compared by value. The awards that count, the adjustments and the corrections add up to the points of the row.</remarks>
public sealed record Explanation
{
    internal Explanation(StandingsTable table, StandingsRow row, ValueArray<ExplainedAward> awards, ValueArray<Adjustment> adjustments, ValueArray<Correction> corrections, ValueArray<ExplainedAccount> accounts, ValueArray<string> tieBreaks)
    {
        Table = table;
        Row = row;
        Awards = awards;
        Adjustments = adjustments;
        Corrections = corrections;
        Accounts = accounts;
        TieBreaks = tieBreaks;
    }

    /// <summary>The table.</summary>
    public StandingsTable Table { get; }

    /// <summary>The competitor's row.</summary>
    public StandingsRow Row { get; }

    /// <summary>Every award of points of the table, in the order of sessions.</summary>
    public ValueArray<ExplainedAward> Awards { get; }

    /// <summary>What decisions added or took; one that voids awards has a line with their amount.</summary>
    public ValueArray<Adjustment> Adjustments { get; }

    /// <summary>What the rules made of the total apart from awards: resets and seeds of phases, averages, attendance, a floor.</summary>
    public ValueArray<Correction> Corrections { get; }

    /// <summary>What was earned in other accounts; it is no part of the points.</summary>
    public ValueArray<ExplainedAccount> Accounts { get; }

    /// <summary>For each competitor with equal keys, what put one ahead of the other, in English.</summary>
    public ValueArray<string> TieBreaks { get; }

    /// <summary>The explanation in English, over several lines.</summary>
    public override string ToString()
    {
        var place = Row.Position is { } position ? string.Create(CultureInfo.InvariantCulture, $"{position:O}") : Row.Mark ?? "not ranked";
        var lines = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"{Row.Competitor.Name}: {place} in {Table.Championship.Name}, {Row.Points} points{(Row.Gross == Row.Points ? "" : $" ({Row.Gross} gross)")}"),
        };
        lines.AddRange(Awards.Select(award => "  " + award));
        lines.AddRange(Adjustments.Select(adjustment => $"  decision: {adjustment.Points} ({adjustment.Decision.Reason})"));
        lines.AddRange(Corrections.Select(correction => $"  {correction.Points} ({correction.Reason})"));
        lines.AddRange(Accounts.Select(account => $"  account '{account.Account}': {account.Points}"));
        lines.AddRange(TieBreaks.Select(tie => "  " + tie));
        return string.Join('\n', lines);
    }
}
