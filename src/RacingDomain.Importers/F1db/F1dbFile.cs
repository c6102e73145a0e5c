namespace RacingDomain.Importers.F1db;

/// <summary>A file to read and what takes its rows.</summary>
internal sealed record F1dbFile(string Name, RowReader Take);
