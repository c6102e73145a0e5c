namespace RacingDomain.Scoring;

/// <summary>A scale and the sessions it is for.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record ScaleCase
{
    /// <summary>Creates a case.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="when">The sessions it is for; null for all.</param>
    public ScaleCase(Scale scale, SessionFilter? when = null)
    {
        Scale = Require.NotNull(scale);
        When = when ?? SessionFilter.Any;
    }

    /// <summary>The scale.</summary>
    public Scale Scale { get; }

    /// <summary>The sessions it is for.</summary>
    public SessionFilter When { get; }
}
