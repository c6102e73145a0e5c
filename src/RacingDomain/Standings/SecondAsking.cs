using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>Asks rules in code again for what they were asked: one that keeps state or goes by chance gives other results.</summary>
/// <remarks>Every session is asked for twice at once, and the first session again after every other, when state has had time to grow.</remarks>
/// <param name="system">The name of the points system.</param>
internal sealed class SecondAsking(string system)
{
    private Session? first;

    /// <summary>Asks again.</summary>
    /// <exception cref="ScoringException">The results are others.</exception>
    internal void Check(Session session)
    {
        RequireSame(session);
        if (first is null)
        {
            first = session;
        }
        else
        {
            RequireSame(first);
        }
    }

    private void RequireSame(Session session)
    {
        var (awards, again) = (session.Sheet.Awards, session.Again());
        for (var i = 0; i < Math.Max(awards.Count, again.Awards.Count); i++)
        {
            var (before, after) = (awards.ElementAtOrDefault(i), again.Awards.ElementAtOrDefault(i));
            if (before != after)
            {
                throw Failed(session, (before ?? after)!.Rule, $"{Text(before)} at first, then {Text(after)}");
            }
        }

        var (places, others) = (session.Sheet.Places!, again.Places!);
        for (var i = 0; i < Math.Max(places.Count, others.Count); i++)
        {
            var (before, after) = (Text(places, i), Text(others, i));
            if (before != after)
            {
                throw Failed(session, system, $"{before} at first, then {after}");
            }
        }
    }

    private ScoringException Failed(Session session, string rule, string what) => session.Context.Differed(
        session.IsComposed ? rule : system,
        $"asked again for the same session it gives other results: {what}. A rule looks at nothing but its argument, and keeps no state.");

    private static string Text(Award? award) => award is null ? "nothing" : $"{award.Points} to '{award.Competitor.Id}' ({award.Reason})";

    private static string Text(List<SessionSheet.Ownership> places, int index)
    {
        if (index >= places.Count)
        {
            return "no place";
        }

        var place = places[index];
        var worth = (place.Pays, place.Scores) switch
        {
            (true, _) => "paid",
            (_, true) => "not paid",
            _ => "not credited",
        };
        return $"the place {place.Car.Place?.ToString() ?? "none"} of '{place.Car.Entry.Id}' for '{place.Competitor.Id}' {worth}";
    }

    /// <summary>What was asked for, what came of it, and how to ask again.</summary>
    internal sealed record Session(ScoringContext Context, SessionSheet Sheet, bool IsComposed, Func<SessionSheet> Again);
}
