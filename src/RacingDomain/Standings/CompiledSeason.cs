using RacingDomain.Championships;

namespace RacingDomain.Standings;

/// <summary>A season as it was known on a day, with what is worked out once of the championships that somebody asked it for last.</summary>
internal sealed class CompiledSeason(SeasonView view)
{
    // More than any rulebook has, and few enough for somebody who tries one rule after the other.
    private const int Most = 64;

    private readonly List<CompiledChampionship> championships = [];

    internal CompiledChampionship Of(Championship championship)
    {
        lock (championships)
        {
            foreach (var known in championships)
            {
                if (ReferenceEquals(known.Championship, championship))
                {
                    return known;
                }
            }

            if (championships.Count == Most)
            {
                championships.RemoveAt(0);
            }

            championships.Add(new CompiledChampionship(view, championship));
            return championships[^1];
        }
    }
}
