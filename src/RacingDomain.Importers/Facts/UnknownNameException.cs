namespace RacingDomain.Importers.Facts;

/// <summary>A fact is about somebody whom the season does not have.</summary>
internal sealed class UnknownNameException(string id) : Exception($"The files have nobody whom '{id}' can mean, or several.");
