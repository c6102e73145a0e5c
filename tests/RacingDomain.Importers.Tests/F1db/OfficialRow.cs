using System.Globalization;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>A position, null for one who is not ranked, and points of two decimal places.</summary>
internal sealed record OfficialRow(int? Position, decimal Points)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Position?.ToString(CultureInfo.InvariantCulture) ?? "-"}: {Points:0.##}");
}
