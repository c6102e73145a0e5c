namespace RacingDomain;

/// <summary>The names of session kinds in documents and commands.</summary>
public static class SessionKindNames
{
    private static readonly string[] Names = ["practice", "qualifying", "qualifying-race", "sprint", "race", "checkpoint"];

    /// <summary>The name of a kind, such as <c>qualifying-race</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a member of the enumeration.</exception>
    public static string ToName(this SessionKind kind)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)kind, (uint)Names.Length, nameof(kind));
        return Names[(int)kind];
    }

    /// <summary>Tries to read the name of a kind.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind.</param>
    public static bool TryParse(ReadOnlySpan<char> name, out SessionKind kind)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                kind = (SessionKind)i;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
