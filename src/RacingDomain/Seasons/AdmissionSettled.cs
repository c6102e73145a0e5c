namespace RacingDomain.Seasons;

/// <summary>Competitors are admitted to a phase of the season by decree, or kept out of it, whatever the rules of the phase say of them.</summary>
/// <remarks>
/// Immutable, compared by value. It concerns the season, not rounds. NASCAR 2013 admitted a thirteenth driver to the Chase; in 2024 a win gave no place in
/// the play-off.
/// </remarks>
public sealed record AdmissionSettled : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="phase">The name of the phase in the rulebook.</param>
    /// <param name="competitors">The competitors.</param>
    /// <param name="refused">Whether they are kept out instead.</param>
    /// <exception cref="ArgumentException">The phase is blank, nobody is named, an id is empty, or someone stands twice.</exception>
    public AdmissionSettled(string phase, ValueArray<CompetitorRef> competitors, bool refused = false)
    {
        Someone(default, competitors);
        Phase = Require.Text(phase);
        Competitors = competitors;
        Refused = refused;
    }

    /// <summary>The name of the phase in the rulebook.</summary>
    public string Phase { get; }

    /// <summary>The competitors.</summary>
    public ValueArray<CompetitorRef> Competitors { get; }

    /// <summary>Whether they are kept out instead.</summary>
    public bool Refused { get; }
}
