namespace RacingDomain.Testing.Generators;

/// <summary>What a car does in a session.</summary>
/// <param name="Key">The order: the least is first.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Tied">Whether it shares the place of the car before, if both hold one.</param>
/// <param name="VacantBefore">Whether the place before it is left vacant.</param>
/// <param name="BestLap">Its best lap in seconds; 0 for none.</param>
/// <param name="Relief">Whether a driver who is not listed drove it too.</param>
/// <param name="Led">How many laps it led; 0 where that is not known.</param>
internal sealed record LineRecipe(int Key, Outcome Outcome, bool Tied, bool VacantBefore, int BestLap, bool Relief, int Led = 0)
{
    internal bool HasPlace => Outcome is Outcome.Classified or Outcome.RetiredInPlace;

    internal LineRecipe Plain() => this with { Outcome = Outcome.Classified, Tied = false, VacantBefore = false, Relief = false };
}
