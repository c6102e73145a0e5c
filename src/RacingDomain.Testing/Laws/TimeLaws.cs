namespace RacingDomain.Testing.Laws;

/// <summary>A table depends on what happened and was decided until then, and on nothing after.</summary>
internal static class TimeLaws
{
    internal static void OnePass(LawCase found)
    {
        var engine = found.Engine();
        var history = found.History();
        LawCase.Require(history.Select(table => table.AfterRound).SequenceEqual(found.Held), () => "the history has other rounds than were held");
        LawCase.RequireSame(history.Select(table => engine.Table(found.Id, table.Point)).ToValueArray(), history, "each table by itself, and in one pass");
    }

    internal static void Cut(LawCase found)
    {
        foreach (var (round, table) in found.Held.Zip(found.History()))
        {
            var cut = found.Engine(found.Season.CutAfter(round));
            LawCase.RequireSame(table, cut.Table(found.Id, TablePoint.After(round)), $"after round {Points.Of(round)}, with the later rounds and without");
            var season = cut.Table(found.Id);
            LawCase.Require(table.Rows == season.Rows, () => $"after round {Points.Of(round)}, and at the end of the season cut there: {LawCase.Difference(table.Rows, season.Rows)}");
        }
    }

    internal static void Appending(LawCase found)
    {
        for (var i = 1; i < found.Held.Count; i++)
        {
            var round = found.Season.Round(found.Held[i])!;
            var whole = found.Season.CutAfter(found.Held[i]);
            var grown = found.Season.CutAfter(found.Held[i - 1]).PlusRound(round, found.Season.Event(round.Event!.Value)).WithDecisions(whole.Decisions);
            LawCase.RequireSame(found.History(whole), found.History(grown), "the whole season, and with its last round added");
        }
    }

    internal static void AsOf(LawCase found)
    {
        var season = found.Season.WithDecisions([]);
        foreach (var round in found.Held)
        {
            var then = found.Engine(season, season.Round(round)!.Date).Table(found.Id);
            var cut = found.Table(season.CutAfter(round));
            LawCase.Require(cut.Rows == then.Rows, () => $"cut after round {Points.Of(round)}, and as of its day: {LawCase.Difference(cut.Rows, then.Rows)}");
        }
    }
}
