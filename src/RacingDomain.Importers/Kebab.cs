namespace RacingDomain.Importers;

/// <summary>Names as ids.</summary>
internal static class Kebab
{
    /// <summary>The name in kebab case; null if no letter or digit remains, or too many.</summary>
    internal static string? Of(string? name)
    {
        try
        {
            return name is null ? null : DriverId.FromName(name).ToString();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
