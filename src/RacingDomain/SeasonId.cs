using System.Diagnostics.CodeAnalysis;

namespace RacingDomain;

/// <summary>Identifies a season of a series; it is text, not a year.</summary>
/// <remarks>Text such as "2018-19", compared ordinally; the default identifies nothing. The rule is that of <see cref="ITextId{TSelf}"/>.</remarks>
public readonly struct SeasonId : ITextId<SeasonId>
{
    private readonly string? text;

    private SeasonId(string text) => this.text = text;

    /// <inheritdoc/>
    public bool IsNone => text is null;

    /// <inheritdoc/>
    public static SeasonId Parse(string text) => new(TextId.Checked(text, nameof(SeasonId)));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out SeasonId id)
    {
        var valid = TextId.IsValid(text);
        id = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator ==(SeasonId left, SeasonId right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator !=(SeasonId left, SeasonId right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SeasonId other) => text == other.text;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is SeasonId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public int CompareTo(SeasonId other) => string.CompareOrdinal(text, other.text);

    /// <summary>The text of the id; empty if it is none.</summary>
    public override string ToString() => text ?? "";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryCopy(text, destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryCopy(text, utf8Destination, out bytesWritten);
}
