namespace RacingDomain.Testing.Generators;

/// <summary>A car of a generated season.</summary>
/// <param name="Class">The index of its class.</param>
/// <param name="Make">The index of its make; its team has two cars of following numbers.</param>
/// <param name="Crew">How many drivers it has.</param>
/// <param name="SharesDriver">Whether the first driver of the first car drives it too.</param>
/// <param name="Choice">What is chosen of all that the shape of the season leaves open: ratings, groups, engine.</param>
internal sealed record CarRecipe(int Class, int Make, int Crew, bool SharesDriver, int Choice = 0);
