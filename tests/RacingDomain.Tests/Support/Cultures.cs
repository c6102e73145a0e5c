using System.Globalization;

namespace RacingDomain.Tests.Support;

/// <summary>Cultures that find a careless format or comparison: another minus sign and decimal comma, another calendar and digits, another letter i.</summary>
internal static class Cultures
{
    public static IReadOnlyList<string> Names { get; } = ["sv-SE", "ar-SA", "tr-TR"];

    /// <summary>Runs the body once under each of the cultures; a failure names the culture.</summary>
    public static void Each(Action body)
    {
        foreach (var name in Names)
        {
            Under(name, body);
        }
    }

    /// <summary>Runs the body under one culture, and restores the thread's own.</summary>
    public static void Under(string name, Action body)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            body();
        }
        catch (Exception failure) when (failure is not Xunit.SkipException)
        {
            throw new Xunit.Sdk.XunitException($"Under the culture {name}: {failure.Message}", failure);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}
