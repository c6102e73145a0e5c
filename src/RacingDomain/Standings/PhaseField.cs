using RacingDomain.Championships;

namespace RacingDomain.Standings;

/// <summary>Who was admitted to a phase.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record PhaseField
{
    internal PhaseField(Phase phase, int afterRound, ValueArray<PhaseEntrant> entrants)
    {
        Phase = phase;
        AfterRound = afterRound;
        Entrants = entrants;
    }

    /// <summary>The phase.</summary>
    public Phase Phase { get; }

    /// <summary>The number of the last round of the table that decided; 0 if there was none.</summary>
    public int AfterRound { get; }

    /// <summary>Who was admitted, in the order of seeds.</summary>
    public ValueArray<PhaseEntrant> Entrants { get; }
}
