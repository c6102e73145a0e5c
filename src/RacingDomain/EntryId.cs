using System.Diagnostics.CodeAnalysis;

namespace RacingDomain;

/// <summary>Identifies an entry: one car at one event, whatever its number.</summary>
/// <remarks>Text such as "01", compared ordinally; the default identifies nothing. The rule is that of <see cref="ITextId{TSelf}"/>.</remarks>
public readonly struct EntryId : ITextId<EntryId>
{
    private readonly string? text;

    private EntryId(string text) => this.text = text;

    /// <inheritdoc/>
    public bool IsNone => text is null;

    /// <inheritdoc/>
    public static EntryId Parse(string text) => new(TextId.Checked(text, nameof(EntryId)));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out EntryId id)
    {
        var valid = TextId.IsValid(text);
        id = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator ==(EntryId left, EntryId right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator !=(EntryId left, EntryId right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EntryId other) => text == other.text;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EntryId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public int CompareTo(EntryId other) => string.CompareOrdinal(text, other.text);

    /// <summary>The text of the id; empty if it is none.</summary>
    public override string ToString() => text ?? "";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryCopy(text, destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryCopy(text, utf8Destination, out bytesWritten);
}
