namespace RacingDomain.Json;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NameSuggestion
{
    // Comparing costs the product of the lengths; nobody mistypes a name of this length.
    private const int Longest = 64;

    /// <summary>The nearest of the names, as the sentence " Did you mean "x"?", or nothing when none is near.</summary>
    public static string For(string name, IEnumerable<string> names)
    {
        if (name.Length >= Longest)
        {
            return "";
        }

        string? nearest = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in names)
        {
            var distance = candidate.Length < Longest ? Distance(name, candidate) : int.MaxValue;
            if (distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest is null ? "" : " Did you mean \"" + nearest + "\"?";
    }

    /// <summary>The number of letters to insert, remove, replace or swap with a neighbour; case doesn't count.</summary>
    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = Same(left[i - 1], right[j - 1]);
                var best = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                }

                current[j] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
