namespace RacingDomain.Testing.Generators;

/// <summary>A round of a generated season.</summary>
/// <param name="Sessions">Its sessions, in order.</param>
/// <param name="IsCancelled">Whether it was not held.</param>
/// <param name="CountsFor">0: everything, 1: drivers only, 2: nothing.</param>
/// <param name="RunLaps">How many of 10 laps were run.</param>
/// <param name="HasExtraDriver">Whether the first car has a further driver.</param>
/// <param name="Choice">What is chosen of all that the shape of the season leaves open: the event's id, lengths, feats, checkpoints.</param>
internal sealed record RoundRecipe(ValueArray<SessionRecipe> Sessions, bool IsCancelled, int CountsFor, int RunLaps, bool HasExtraDriver, int Choice = 0)
{
    internal IEnumerable<RoundRecipe> Shrunk()
    {
        if (IsCancelled || CountsFor != 0 || RunLaps != 10 || HasExtraDriver)
        {
            yield return new RoundRecipe(Sessions, false, 0, 10, false);
        }

        for (var i = 0; i < Sessions.Length; i++)
        {
            if (Sessions.Length > 1)
            {
                yield return this with { Sessions = Sessions.Where((_, j) => i != j).ToValueArray() };
            }

            foreach (var session in Sessions[i].Shrunk())
            {
                yield return this with { Sessions = Sessions.Select((s, j) => i == j ? session : s).ToValueArray() };
            }
        }
    }
}
