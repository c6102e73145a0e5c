using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>A car of the population in an ordinary session.</summary>
/// <param name="Number">Its number in the entry list.</param>
/// <param name="First">Where its competitors have their shares.</param>
/// <param name="Competitors">How many they are.</param>
/// <param name="Place">Its place in the population; 0 for none.</param>
/// <param name="OfficialPlace">Its place in the session; 0 for none.</param>
/// <param name="Status">How the session ended for it.</param>
internal readonly record struct PlainCar(int Number, int First, int Competitors, int Place, int OfficialPlace, ResultStatus Status);
