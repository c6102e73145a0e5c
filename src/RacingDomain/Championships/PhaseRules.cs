namespace RacingDomain.Championships;

/// <summary>What the phases of a championship must agree in.</summary>
internal static class PhaseRules
{
    internal static ValueArray<Phase> Check(ValueArray<Phase> phases)
    {
        if (phases.IsEmpty)
        {
            return phases;
        }

        Require.Distinct<string>(phases.Select(phase => Require.NotNull(phase).Name).ToValueArray(), nameof(phases));
        if (phases[0] is not { FirstRound: 1, Admission: null, EliminatedReturnTo: null } || phases[0].Start != PhaseStart.Kept)
        {
            throw new ArgumentException("The first phase begins with round 1, for everyone and with the points of nobody changed.", nameof(phases));
        }

        if (phases[^1].FinalBonus is not null)
        {
            throw new ArgumentException("Points by position at the end of a phase show in the next one; the last phase has none.", nameof(phases));
        }

        for (var i = 1; i < phases.Length; i++)
        {
            if (phases[i].FirstRound <= phases[i - 1].FirstRound)
            {
                throw new ArgumentException($"The phase {Quoted.Of(phases[i].Name)} must begin after the phase before it.", nameof(phases));
            }

            if (phases[i].EliminatedReturnTo is { } earlier && (phases[i].Admission is null || !phases.Take(i).Any(phase => phase.Name == earlier)))
            {
                throw new ArgumentException(
                    $"Who is not admitted to the phase {Quoted.Of(phases[i].Name)} returns to an earlier phase; {Quoted.Of(earlier)} is none, or everyone is admitted.", nameof(phases));
            }
        }

        return phases;
    }

    /// <summary>Refuses a way by a cup that the rulebook does not have, and cups that wait for one another.</summary>
    internal static void CheckCups(ValueArray<Championship> championships)
    {
        var known = championships.ToDictionary(championship => championship.Id);
        var done = new HashSet<ChampionshipId>();
        foreach (var championship in championships)
        {
            Visit(championship, []);
        }

        void Visit(Championship championship, List<ChampionshipId> waiting)
        {
            if (waiting.Contains(championship.Id))
            {
                throw new ArgumentException($"The championship '{championship.Id}' admits by a cup that waits for its own table.", nameof(championships));
            }

            if (!done.Contains(championship.Id))
            {
                waiting.Add(championship.Id);
                foreach (var cup in championship.Phases.SelectMany(phase => phase.Admission?.Ways ?? []).Select(way => way.Cup).OfType<ChampionshipId>())
                {
                    Visit(
                        known.GetValueOrDefault(cup) is { } other && other.Kind == championship.Kind
                            ? other
                            : throw new ArgumentException($"The championship '{championship.Id}' admits by '{cup}', which is no championship of the same kind in this rulebook.", nameof(championships)),
                        waiting);
                }

                waiting.RemoveAt(waiting.Count - 1);
                done.Add(championship.Id);
            }
        }
    }
}
