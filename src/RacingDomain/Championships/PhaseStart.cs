namespace RacingDomain.Championships;

/// <summary>The points that contenders start a phase with: what is carried over, a base, by seed, and from accounts, added up.</summary>
/// <remarks>
/// Immutable, compared by value. Seeds are the places among those admitted in the table at the end of the phase before; those whom nothing parts have the same seed. NASCAR
/// 2017-25: 2000 and the play-off points; NASCAR 2026: by seed 2100, 2075, 2065, ...
/// </remarks>
public sealed record PhaseStart
{
    /// <summary>Creates a start.</summary>
    /// <param name="carried">The part of the points so far that is carried over: 1 for all, 0 for a reset; null for 0.</param>
    /// <param name="base">The points of every contender.</param>
    /// <param name="bySeed">The points of the first seed, the second, ...; nothing for those below.</param>
    /// <param name="accounts">The accounts whose totals are added.</param>
    /// <param name="rounding">How the part carried over is rounded to whole points.</param>
    /// <exception cref="ArgumentException">The part is negative, an account is blank or stands twice, or the rounding undefined.</exception>
    public PhaseStart(
        Points? carried = null, Points @base = default, ValueArray<Points> bySeed = default, ValueArray<string> accounts = default, Rounding rounding = Rounding.None)
    {
        Carried = carried < Points.Zero ? throw new ArgumentOutOfRangeException(nameof(carried), carried, "What is carried over must not be negative.") : carried ?? Points.Zero;
        Base = @base;
        BySeed = bySeed;
        Accounts = Require.Texts(accounts);
        Rounding = Require.Defined(rounding);
    }

    /// <summary>The points so far, unchanged.</summary>
    public static PhaseStart Kept { get; } = new(Points.One);

    /// <summary>The part of the points so far that is carried over.</summary>
    public Points Carried { get; }

    /// <summary>The points of every contender.</summary>
    public Points Base { get; }

    /// <summary>The points of the first seed, the second, ...</summary>
    public ValueArray<Points> BySeed { get; }

    /// <summary>The accounts whose totals are added.</summary>
    public ValueArray<string> Accounts { get; }

    /// <summary>How the part carried over is rounded to whole points.</summary>
    public Rounding Rounding { get; }

    /// <summary>The same points for every contender in place of those so far, and the totals of some accounts.</summary>
    /// <param name="base">The points of every contender.</param>
    /// <param name="accounts">The accounts whose totals are added.</param>
    /// <exception cref="ArgumentException">An account is blank or stands twice.</exception>
    public static PhaseStart Reset(Points @base, params ValueArray<string> accounts) => new(@base: @base, accounts: accounts);

    /// <summary>Points by seed in place of those so far.</summary>
    /// <param name="values">The points of the first seed, the second, ...</param>
    public static PhaseStart Seeded(params ReadOnlySpan<Points> values) => new(bySeed: ValueArray.Create(values));

    /// <summary>What of a total is carried over; one that is kept is not rounded.</summary>
    internal Points CarryOver(Points total) => Carried == Points.One ? total : (total * Carried).Round(Rounding);
}
