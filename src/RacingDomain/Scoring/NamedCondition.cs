namespace RacingDomain.Scoring;

/// <summary>A condition on a session, written in code.</summary>
/// <remarks>Compared by reference. It keeps no state and looks at nothing but its argument; documents know it by its name.</remarks>
public sealed class NamedCondition
{
    private readonly Func<ScoringContext, bool> holds;

    /// <summary>Creates a condition.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="holds">Whether it holds for a session.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public NamedCondition(string name, Func<ScoringContext, bool> holds)
    {
        Name = Require.Text(name);
        this.holds = Require.NotNull(holds);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Whether it holds for a session.</summary>
    /// <param name="context">The session.</param>
    public bool Holds(ScoringContext context) => holds(context);
}
