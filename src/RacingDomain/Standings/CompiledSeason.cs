using RacingDomain.Championships;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>A season as it was known on a day, with what is worked out once of the championships that somebody asked it for last.</summary>
internal sealed class CompiledSeason
{
    // More than any rulebook has, and few enough for somebody who tries one rule after the other.
    private const int Most = 64;

    private readonly SeasonView view;
    private readonly List<CompiledChampionship> championships = [];

    // Those of earlier versions of the season that nobody has asked this one for yet.
    private readonly List<CompiledChampionship> earlier = [];

    internal CompiledSeason(SeasonView view) => this.view = view;

    /// <summary>A season that was made from another one: what is the same in both is not worked out again.</summary>
    internal CompiledSeason(Season season, CompiledSeason? basis)
    {
        view = new SeasonView(season, null, basis?.view);
        if (basis is not null)
        {
            lock (basis.championships)
            {
                earlier = [.. basis.championships, .. basis.earlier.Take(Most - basis.championships.Count)];
            }
        }
    }

    internal CompiledChampionship Of(Championship championship)
    {
        lock (championships)
        {
            if (Find(championships, championship) is { } known)
            {
                return known;
            }

            if (championships.Count == Most)
            {
                championships.RemoveAt(0);
            }

            var before = Find(earlier, championship);
            var made = new CompiledChampionship(view, championship, before);
            championships.Add(made);
            if (before is not null)
            {
                _ = earlier.Remove(before);
            }

            return made;
        }
    }

    private static CompiledChampionship? Find(List<CompiledChampionship> among, Championship championship)
    {
        foreach (var known in among)
        {
            if (ReferenceEquals(known.Championship, championship))
            {
                return known;
            }
        }

        return null;
    }
}
