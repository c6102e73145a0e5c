using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>One competitor's way through the phases of a season so far.</summary>
internal sealed class PhaseRoute
{
    /// <summary>The way of everyone in a season of one phase.</summary>
    internal static readonly PhaseRoute Whole = new();

    /// <summary>The phases he contends in now, by index, the first first; all his points are of one of them.</summary>
    internal List<int> Path { get; private init; } = [0];

    /// <summary>The phases he was ever admitted to.</summary>
    internal HashSet<int> Contended { get; private init; } = [0];

    /// <summary>What he started phases with.</summary>
    internal Dictionary<int, Entrance> Starts { get; private init; } = [];

    /// <summary>The points by position at the end of phases.</summary>
    internal List<(int Phase, Correction Correction)> Bonuses { get; private init; } = [];

    /// <summary>The phase whose contender he is.</summary>
    internal int Tier => Path[^1];

    internal PhaseRoute Copy() => new() { Path = [.. Path], Contended = [.. Contended], Starts = new(Starts), Bonuses = [.. Bonuses] };

    /// <summary>The rule of a start, and what it gives besides what is carried over.</summary>
    internal sealed record Entrance(PhaseStart Rule, List<Correction> Lines);
}
