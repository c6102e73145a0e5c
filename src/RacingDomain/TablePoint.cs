using System.Globalization;

namespace RacingDomain;

/// <summary>The moment a table is taken at: the season's own table, after a round, or after the sessions of one kind in a round.</summary>
/// <remarks>
/// Value equality. The default is <see cref="Season"/>. The season's table and the table after the last round can differ: a ruling may show
/// in the former only. The text form is <c>season</c>, <c>12</c> or <c>12:qualifying</c>.
/// </remarks>
public readonly record struct TablePoint : ISpanParsable<TablePoint>
{
    private TablePoint(int round, SessionKind? session)
    {
        Round = round;
        Session = session;
    }

    /// <summary>The season's table, with every round and every decision.</summary>
    public static TablePoint Season => default;

    /// <summary>The number of the round, or 0 for the season's table.</summary>
    public int Round { get; }

    /// <summary>The kind of the last session that counts, or null for the whole round.</summary>
    public SessionKind? Session { get; }

    /// <summary>Whether this is the season's table.</summary>
    public bool IsSeason => Round == 0;

    /// <summary>The table as it stood after a round, or after the sessions of a kind in it.</summary>
    /// <param name="round">The number of the round in the calendar.</param>
    /// <param name="session">The kind of the last session that counts; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="round"/> is below 1.</exception>
    public static TablePoint After(int round, SessionKind? session = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        return new TablePoint(round, session);
    }

    /// <summary>Reads the text form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is no table point.</exception>
    public static TablePoint Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads the text form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is no table point.</exception>
    public static TablePoint Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var point)
            ? point
            : throw new FormatException($"'{s}' is no table point; write 'season', a round such as '12', or a round and a session kind such as '12:qualifying'.");

    /// <summary>Tries to read the text form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <param name="result">The point, or the season's.</param>
    public static bool TryParse(string? s, IFormatProvider? provider, out TablePoint result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to read the text form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <param name="result">The point, or the season's.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TablePoint result)
    {
        result = Season;
        if (s.SequenceEqual("season"))
        {
            return true;
        }

        var colon = s.IndexOf(':');
        var number = colon < 0 ? s : s[..colon];
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var round) || round < 1)
        {
            return false;
        }

        if (colon < 0)
        {
            result = new TablePoint(round, null);
            return true;
        }

        if (!SessionKindNames.TryParse(s[(colon + 1)..], out var kind))
        {
            return false;
        }

        result = new TablePoint(round, kind);
        return true;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => this switch
    {
        { IsSeason: true } => "season",
        { Session: { } kind } => string.Create(CultureInfo.InvariantCulture, $"{Round}:{kind.ToName()}"),
        _ => Round.ToString(CultureInfo.InvariantCulture),
    };
}
