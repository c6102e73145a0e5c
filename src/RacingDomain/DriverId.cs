using System.Diagnostics.CodeAnalysis;

namespace RacingDomain;

/// <summary>Identifies a driver.</summary>
/// <remarks>Text such as "antonio-garcia", compared ordinally; the default identifies nothing. The rule is that of <see cref="ITextId{TSelf}"/>.</remarks>
public readonly struct DriverId : ITextId<DriverId>
{
    private readonly string? text;

    private DriverId(string text) => this.text = text;

    /// <inheritdoc/>
    public bool IsNone => text is null;

    /// <inheritdoc/>
    public static DriverId Parse(string text) => new(TextId.Checked(text, nameof(DriverId)));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out DriverId id)
    {
        var valid = TextId.IsValid(text);
        id = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>The usual id of a driver by its name: kebab case without accents.</summary>
    /// <param name="name">The name, such as "Antonio García", which gives "antonio-garcia".</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">No letter or digit remains of the name, or more than 128 characters.</exception>
    public static DriverId FromName(string name) => new(KebabCase.Of(name));

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator ==(DriverId left, DriverId right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator !=(DriverId left, DriverId right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DriverId other) => text == other.text;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DriverId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public int CompareTo(DriverId other) => string.CompareOrdinal(text, other.text);

    /// <summary>The text of the id; empty if it is none.</summary>
    public override string ToString() => text ?? "";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryCopy(text, destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryCopy(text, utf8Destination, out bytesWritten);
}
