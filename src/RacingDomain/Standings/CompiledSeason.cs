using System.Runtime.CompilerServices;
using RacingDomain.Championships;

namespace RacingDomain.Standings;

/// <summary>A season as it was known on a day, with what is worked out once of every championship that somebody asked it for.</summary>
internal sealed class CompiledSeason(SeasonView view)
{
    private readonly ConditionalWeakTable<Championship, CompiledChampionship> championships = [];

    internal SeasonView View => view;

    internal CompiledChampionship Of(Championship championship) => championships.GetValue(championship, made => new CompiledChampionship(view, made));
}
