namespace RacingDomain.Scoring;

/// <summary>Turns one session of one round into awards, for one championship.</summary>
/// <remarks>
/// A points system keeps no state and looks at nothing but its argument, so that the same season always gives the same table. The engine asks
/// it more than once for a session and names it in a <see cref="ScoringException"/> if its awards are not the same. Most rules are composed:
/// see <see cref="PointsSystem"/>. Implement this for what no composition expresses.
/// </remarks>
public interface IPointsSystem
{
    /// <summary>The name, by which errors and documents know the system.</summary>
    string Name { get; }

    /// <summary>The awards of a session.</summary>
    /// <param name="context">The session, its round and the season, as the championship sees them.</param>
    /// <returns>The awards, made by the context.</returns>
    IEnumerable<Award> Score(ScoringContext context);
}
