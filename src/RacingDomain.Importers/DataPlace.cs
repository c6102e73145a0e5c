namespace RacingDomain.Importers;

/// <summary>Where something stands: a file with the number of a row, a line or the pointer of a value, or the data as a whole.</summary>
internal readonly record struct DataPlace(string? File, int? Row = null, string? Path = null, int? Line = null);
