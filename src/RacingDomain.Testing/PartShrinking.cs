using RacingDomain.Seasons;

namespace RacingDomain.Testing;

/// <summary>Makes parts of seasons simpler.</summary>
internal static class PartShrinking
{
    internal static IEnumerable<Session> Simpler(Session session)
    {
        if (!session.Feats.IsEmpty)
        {
            yield return session.WithFeats([]);
        }

        if (!session.Checkpoints.IsEmpty)
        {
            yield return session.WithCheckpoints([]);
        }

        if (session.Running != RunningFacts.None)
        {
            yield return session.WithRunning(RunningFacts.None);
        }

        for (var i = 0; i < session.Classifications.Length; i++)
        {
            foreach (var order in Simpler(session.Classifications[i]))
            {
                var at = i;
                yield return session.WithClassifications(session.Classifications.Select((c, j) => at == j ? order : c).ToValueArray());
            }
        }
    }

    internal static IEnumerable<Classification> Simpler(Classification order)
    {
        for (var i = 0; i < order.Lines.Length; i++)
        {
            var line = order.Lines[i];
            var tied = order.Lines.Count(other => other.SharesPlace && other.Position == line.Position);
            yield return order.WithLines(order.Lines.Where(other => other != line).Select(other => tied == 2 && line.SharesPlace && other.Position == line.Position ? other.WithPosition(other.Position) : other).ToValueArray());
            if (line.Measures != Measures.None)
            {
                yield return order.WithLines(order.Lines.Select(other => other == line ? line.WithMeasures(Measures.None) : other).ToValueArray());
            }
        }
    }

    internal static IEnumerable<ValueArray<CrewMember>> Simpler(ValueArray<CrewMember> crew)
    {
        for (var i = 0; i < crew.Length && crew.Length > 1; i++)
        {
            var at = i;
            yield return crew.Where((_, j) => at != j).ToValueArray();
        }
    }

    internal static IEnumerable<Decision> Simpler(Decision decision)
    {
        var plain = new Decision(decision.Ruling, decision.Reason, decision.Rounds);
        if (plain != decision)
        {
            yield return plain;
        }
        else if (!decision.Rounds.IsEmpty)
        {
            yield return new Decision(decision.Ruling, decision.Reason);
        }
    }
}
