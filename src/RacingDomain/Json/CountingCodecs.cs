using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>Which results of a season or a phase count.</summary>
internal static class CountingCodecs
{
    public static readonly ObjectCodec<Counting> Counting = Codec.Rule<Counting>("Counting", "Which results count.", o =>
    {
        var parts = o.List("parts", "The parts of the season with how many results count in each; a round in no part does not count.", Part(), c => c.Parts);
        var drops = o.List("drops", "How many results are dropped, the worst; the first case that fits is used. Not together with parts.", Drop(), c => c.Drops);
        var dropBasis = o.Optional("dropBasis", "From how many rounds they are dropped: \"planned\", nothing before more are run than will count, or \"held\", as many as are run so far.", Codec.Names<DropBasis>(), c => c.DropBasis, DropBasis.Planned);
        var unit = o.Optional("unit", "What counts or is dropped as one: the points of a \"round\", of a \"session\", or of an \"event\", which may have several rounds.", Codec.Names<CountingUnit>(), c => c.Unit, CountingUnit.Round);
        var equalResults = o.Optional("equalResults", "Which of equal results counts: \"earlier-counts\" or \"later-counts\".", Codec.Names<EqualResults>(), c => c.EqualResults, EqualResults.EarlierCounts);
        var rounds = o.List("alwaysCountingRounds", "The numbers of rounds that are never dropped.", Codec.Int(1), c => c.AlwaysCountingRounds);
        var rules = o.List("alwaysCountingRules", "The names of rules whose points are never dropped.", Codec.Phrase(), c => c.AlwaysCountingRules);
        var roundScore = o.Optional("roundScore", "What the sessions of a unit make together; absent for their sum.", RoundScoreOf(), c => c.RoundScore, RoundScore.Sum);
        var neverDropped = o.List(
            "neverDropped", "The statuses with which a result is among those that count, whatever it is worth; absent for none.", Codec.Names<ResultStatus>(), c => c.NeverDropped);
        var mostOfParts = o.Optional(
            "mostOfParts", "How many results of all parts count together, the best of those that count in theirs; absent for all of them.", Codec.Int(0), c => c.MostOfParts);
        var leastTotal = o.Optional("leastTotal", "The least total; absent if it can be negative.", Codec.Points(), c => c.LeastTotal);
        var average = o.Optional("average", "The average of the results that count, in place of their sum; absent for the sum.", AverageOf(), c => c.Average);
        var missedCounts = o.Optional("missedCounts", "Whether a round missed is among the results that count, so that it is not dropped.", Codec.Bool(), c => c.MissedCounts, false);
        return m => new Championships.Counting(
            Apart(m.Get(parts)),
            m.Get(drops),
            m.Get(dropBasis),
            m.Get(unit),
            m.Get(equalResults),
            m.Get(rounds),
            m.Get(rules),
            m.Get(roundScore),
            m.Get(neverDropped),
            m.Get(mostOfParts),
            m.Get(leastTotal),
            m.Get(average),
            m.Get(missedCounts));
    });

    private static ValueArray<CountingPart> Apart(ValueArray<CountingPart> parts)
    {
        var problems = new List<SemanticProblem>();
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts.Take(i).FirstOrDefault(parts[i].Overlaps) is { } other)
            {
                var round = Math.Max(other.FirstRound, parts[i].FirstRound).ToString(CultureInfo.InvariantCulture);
                problems.Add(new(
                    string.Create(CultureInfo.InvariantCulture, $"/parts/{i}"),
                    DiagnosticCodes.PartsOverlap,
                    $"Two parts of the season overlap, from round {round}: give each rounds or kinds of session of its own.",
                    [round]));
            }
        }

        return problems.Count == 0 ? parts : throw new SemanticException(problems);
    }

    private static ObjectCodec<ResultAverage> AverageOf() => Codec.Rule<ResultAverage>(
        "ResultAverage", "The average of the results that count, of those rounds, sessions or events that the competitor scored or took part in. An empty object means their exact average.", o =>
        {
            var leastResults = o.Optional("leastResults", "By how many results the sum is divided at least, so that few good ones do not suffice; absent for as many as there are.", Codec.Int(1), a => a.LeastResults);
            var rounding = o.Optional("rounding", "How the average is rounded: \"none\" keeps it exact, \"ceiling\" rounds up, \"half-up\" to the nearest, \"floor\" down.", Codec.Names<Rounding>(), a => a.Rounding, Rounding.None);
            var decimals = o.Optional("decimals", "To how many decimals it is rounded.", Codec.Int(0, 18), a => a.Decimals, 0);
            return m => new ResultAverage(m.Get(leastResults), m.Get(rounding), m.Get(decimals));
        });

    private static ObjectCodec<RoundScore> RoundScoreOf() => Codec.Rule<RoundScore>(
        "RoundScore", "What the sessions of one unit of counting make together, of those that the competitor scored or took part in.", o =>
        {
            var best = o.Optional("best", "How many of the sessions count; absent for no such limit.", Codec.Int(1), r => r.Best);
            var bestPart = o.Optional("bestPart", "Which part of the sessions counts, the number rounded up: 0.25; absent for no such limit.", Codec.Points(), r => r.BestPart);
            var average = o.Optional("average", "Whether those that count are averaged, rather than added up.", Codec.Bool(), r => r.Average, false);
            var rounding = o.Optional("rounding", "How the average is rounded to whole points.", Codec.Names<Rounding>(), r => r.Rounding, Rounding.None);
            return m => new RoundScore(m.Get(best), m.Get(bestPart), m.Get(average), m.Get(rounding));
        });

    private static ObjectCodec<DropCase> Drop() => Codec.Rule<DropCase>("DropCase", "How many results are dropped from a number of them.", o =>
    {
        var drop = o.Required("drop", "How many results are dropped.", Codec.Int(0), d => d.Drop);
        var upTo = o.Optional("upTo", "The greatest number of results it is for; absent for any.", Codec.Int(0), d => d.UpTo);
        return m => new DropCase(m.Get(drop), m.Get(upTo));
    });

    private static ObjectCodec<CountingPart> Part() => Codec.Rule<CountingPart>("CountingPart", "A part of the season of which the best results count.", o =>
    {
        var firstRound = o.Optional("firstRound", "The number of its first round.", Codec.Int(1), p => p.FirstRound, 1);
        var lastRound = o.Optional("lastRound", "The number of its last round; absent for the rest of the season.", Codec.Int(1), p => p.LastRound);
        var best = o.Optional("best", "How many results count; absent for all.", Codec.Int(0), p => p.Best);
        var rounds = o.List("rounds", "The numbers of its rounds, where they are not all in between; absent for all.", Codec.Int(1), p => p.Rounds);
        var sessions = o.List("sessions", "The kinds of session whose points are its results; absent for all.", Codec.Names<SessionKind>(), p => p.Sessions);
        return m => new CountingPart(m.Get(firstRound), m.Get(lastRound), m.Get(best), m.Get(rounds), m.Get(sessions));
    });
}
