using System.Globalization;
using RacingDomain.Json;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Testing.Changes;

namespace RacingDomain.Testing.Laws;

/// <summary>The same facts give the same tables, whatever their order, the names in them, and the culture.</summary>
internal static class TableLaws
{
    private static readonly string[] Cultures = ["sv-SE", "ar-SA"];

    internal static void Computes(LawCase found)
    {
        try
        {
            _ = found.History();
            var engine = found.Engine();
            _ = engine.Crews(found.Id);
            foreach (var row in found.Table().Rows.Take(1))
            {
                _ = engine.Explain(found.Id, row.Competitor.Id);
            }
        }
        catch (ScoringException error) when (error.GaveOtherResults)
        {
            // That is for the next law to show, which asks often enough for a simple season.
        }
    }

    internal static void Deterministic(LawCase found)
    {
        var first = found.Ledger();
        SameLedger(first, found.Ledger());
        if (found.Held.Count > 0)
        {
            // A table of another moment between, so that a rule that counts how often it is asked is at another number.
            _ = found.Engine().Table(found.Id, TablePoint.After(found.Held[0]));
            SameLedger(first, found.Ledger());
        }

        // A season of others between, for a rule that remembers who won.
        _ = found.Ledger(SeasonChanges.Renamed(found.Season, SeasonChanges.NamesOfOthers(found.Season)));
        SameLedger(first, found.Ledger());
        var engine = found.Engine();
        var (table, history) = (engine.Table(found.Id), engine.History(found.Id));
        LawCase.RequireSame(table, found.Table(), "computed twice");
        LawCase.RequireSame(history, found.History(), "computed twice");
        LawCase.RequireSame(history, engine.History(found.Id), "computed twice");
        LawCase.RequireSame(table, engine.Table(found.Id), "computed after the history");
        SameLedger(first, engine.Ledger(found.Id));
    }

    internal static void OrderOfInput(LawCase found)
    {
        var turned = SeasonChanges.Turned(found.Season);
        SameLedger(found.Ledger(), found.Ledger(turned), "with the facts in another order");
        LawCase.RequireSame(found.History(), found.History(turned), "with the facts in another order");
        LawCase.RequireSame(found.Table(), found.Table(turned), "with the facts in another order");
    }

    internal static void Names(LawCase found)
    {
        // Of two cars that did the same one may score for both; a decision on the points of one would tell them apart by name.
        var season = found.Season.WithDecisions(found.Season.Decisions.Where(decision => decision.Ruling is not (PointsAdjusted { Entries.IsEmpty: false } or AwardsVoided { Entries.IsEmpty: false })).ToValueArray());
        var names = SeasonChanges.OtherNames(season);
        var (usual, other) = (found.History(season), found.History(SeasonChanges.Renamed(season, names)));
        for (var i = 0; i < usual.Length; i++)
        {
            var (expected, rows) = (Rows(usual[i], id => SeasonChanges.Renamed(id, names)), Rows(other[i], id => id));
            var at = expected.Zip(rows).TakeWhile(pair => pair.First == pair.Second).Count();
            LawCase.Require(
                expected.SequenceEqual(rows),
                () => $"with other ids, after round {Points.Of(usual[i].AfterRound)}: the rows are '{expected.ElementAtOrDefault(at)}' and '{rows.ElementAtOrDefault(at)}' (the first under its new id)");
        }
    }

    internal static void Culture(LawCase found)
    {
        var expected = Texts(found);
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var name in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                var texts = Texts(found);
                LawCase.Require(texts == expected, () => $"under the culture {name} the table or its explanations are others");
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    internal static void Documents(LawCase found)
    {
        var rules = RulesInCode.RegistryOf(found.Rulebook);
        var season = found.Season.WithRulebook(found.Rulebook.Id);
        var document = new SeasonDocument(season, found.Rulebook);
        var read = SeasonJson.Read(SeasonJson.ToJson(document), rules);
        LawCase.Require(read.Season == season, () => "the season written and read is another one");
        LawCase.Require(read.Rulebook == found.Rulebook, () => "the rulebook written and read is another one");
        LawCase.RequireSame(found.Table(), new StandingsEngine(read.Season, read.Rulebook!).Table(found.Id), "from the document");
    }

    private static string Texts(LawCase found)
    {
        var engine = found.Engine();
        var table = engine.Table(found.Id);
        return StandingsJson.ToJson(table) + string.Join('\n', table.Rows.Select(row => engine.Explain(found.Id, row.Competitor.Id).ToString()));
    }

    private static void SameLedger(Ledger first, Ledger second, string when = "computed twice")
    {
        for (var i = 0; i < Math.Max(first.Awards.Length, second.Awards.Length); i++)
        {
            var (a, b) = (i < first.Awards.Length ? first.Awards[i] : null, i < second.Awards.Length ? second.Awards[i] : null);
            if (a != b)
            {
                var one = (a ?? b)!;
                throw new LawBrokenException(
                    $"the rule '{one.Rule}' in round {Points.Of(one.Round)}, session '{one.Session.Id}', {when}: it gave {Text(a)}, and then {Text(b)}");
            }
        }
    }

    private static string Text(Award? award) => award is null ? "nothing more" : $"{award.Points} to {award.Competitor.Id}";

    private static List<string> Rows(StandingsTable table, Func<string, string> name) => table.Rows
        .Select(row => $"{row.Position?.ToString() ?? "-"} {name(row.Competitor.Id.ToString())} {row.Points} {row.Gross} {row.Wins} {row.Podiums} {row.Poles} {row.Starts} {row.GapToLeader} {row.Movement} {row.Mark}")
        .Order(StringComparer.Ordinal)
        .ToList();
}
