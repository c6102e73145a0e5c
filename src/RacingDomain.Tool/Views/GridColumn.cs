namespace RacingDomain.Tool.Views;

/// <summary>A column of a grid.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="IsNumber">Whether its text stands at the right.</param>
/// <param name="Wraps">Whether its text may take several lines.</param>
internal sealed record GridColumn(string Header, bool IsNumber = false, bool Wraps = false);
