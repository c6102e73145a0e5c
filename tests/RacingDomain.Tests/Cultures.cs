using System.Globalization;

namespace RacingDomain.Tests;

/// <summary>Runs a test under cultures that write numbers differently.</summary>
internal static class Cultures
{
    /// <summary>Real cultures where the platform has them, and always one in which every sign of a number is another.</summary>
    public static void ForEach(Action test)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in All())
            {
                CultureInfo.CurrentCulture = culture;
                test();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<CultureInfo> All()
    {
        foreach (var name in new[] { "sv-SE", "ar-SA", "tr-TR", "de-CH" })
        {
            if (TryGet(name) is { } culture)
            {
                yield return culture;
            }
        }

        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus";
        strange.NumberFormat.NumberDecimalSeparator = "~";
        strange.NumberFormat.NumberGroupSeparator = "_";
        yield return strange;
    }

    private static CultureInfo? TryGet(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
