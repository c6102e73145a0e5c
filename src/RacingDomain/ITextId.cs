using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace RacingDomain;

/// <summary>An id that is text, in a type of its own.</summary>
/// <typeparam name="TSelf">The type of the id.</typeparam>
/// <remarks>
/// <para>
/// The text has 1 to 128 characters and no whitespace, control characters, format characters or surrogates; everything else is
/// allowed: "2018-19", "mclaren/honda", "01".
/// </para>
/// <para>
/// Equality and order are ordinal. The default identifies nothing (<see cref="IsNone"/>); its text is empty, it comes first in order, and no text
/// parses to it. Formats and format providers are ignored.
/// </para>
/// </remarks>
public interface ITextId<TSelf> : ISpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<TSelf>, IComparable<TSelf>, IEqualityOperators<TSelf, TSelf, bool>
    where TSelf : struct, ITextId<TSelf>
{
    /// <summary>Whether this is the default value, which identifies nothing.</summary>
    bool IsNone { get; }

    /// <summary>The id of that text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not 1 to 128 characters of those allowed.</exception>
    static abstract TSelf Parse(string text);

    /// <summary>The id of that text, if it is one.</summary>
    /// <param name="text">The text; null is no id.</param>
    /// <param name="id">The id, or none.</param>
    static abstract bool TryParse([NotNullWhen(true)] string? text, out TSelf id);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) => TSelf.TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Parse(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result)
    {
        result = default;
        return s.Length <= TextId.MaximumLength && TSelf.TryParse(s.ToString(), out result);
    }
}
