using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <content>The values of racing.</content>
internal static partial class Codec
{
    private const int LongestPhrase = 1_000;

    /// <summary>A name or sentence for people, by the rule of all constructors that take one.</summary>
    public static Codec<string> Phrase() => ValueCodecs.Phrase;

    /// <summary>An exact number: a JSON number if it has a finite decimal form, else text such as "25 1/7".</summary>
    public static Codec<Points> Points() => ValueCodecs.Points;

    /// <summary>A car number: text, because "01" is not "1".</summary>
    public static Codec<CarNumber> CarNumber() => ValueCodecs.CarNumber;

    /// <summary>A place: 1 or more.</summary>
    public static Codec<Position> Position() => ValueCodecs.Position;

    /// <summary>A moment that a table is taken at.</summary>
    public static Codec<TablePoint> TablePoint() => ValueCodecs.TablePoint;

    /// <summary>All values of an enumeration, by their names in kebab case.</summary>
    public static Codec<T> Names<T>()
        where T : struct, Enum => NameCodec<T>.Instance;

    private static class NameCodec<T>
        where T : struct, Enum
    {
        public static readonly Codec<T> Instance = Enum([.. System.Enum.GetValues<T>().Select(value => (Kebab(value.ToString()), value))]);

        private static string Kebab(string name) =>
            string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
    }

    private static class ValueCodecs
    {
        private const int LongestNumber = 128;
        private const int MostDigits = 18;
        private const string PointsExpected = "a number such as 12.5, or text such as \"25 1/7\"";

        public static readonly Codec<string> Phrase =
            Text(minLength: 1, maxLength: LongestPhrase, refuseBlank: true).Convert(static text => Require.Text(text), static text => text);

        public static readonly Codec<Points> Points = Scalar<Points>(PointsExpected, ScalarTypes.Text | ScalarTypes.Number, ParsePoints, WritePoints, PointsSchema);

        public static readonly Codec<CarNumber> CarNumber = Scalar(
            "a car number as text",
            ScalarTypes.Text,
            static (ReadOnlySpan<byte> utf8, bool _, out CarNumber value) =>
            {
                value = default;
                return utf8.Length <= LongestNumber && RacingDomain.CarNumber.TryParse(Encoding.UTF8.GetString(utf8), out value)
                    ? null
                    : new(DiagnosticCodes.InvalidId, $"{Shown.Text(utf8)} is not a car number: use 1 to 10 letters, digits, '-' or '.'.", Shown.Raw(utf8));
            },
            static (writer, value) => writer.WriteStringValue(value.ToString()),
            static () => new() { ["type"] = "string", ["pattern"] = "^[-.0-9A-Za-z]{1,10}$" },
            isInterned: true);

        public static readonly Codec<Position> Position = Whole(1, int.MaxValue, static number => RacingDomain.Position.Of((int)number), static position => position.Number);

        public static readonly Codec<TablePoint> TablePoint = Scalar(
            "a table such as \"season\", \"12\" or \"12:qualifying\"",
            ScalarTypes.Text,
            static (ReadOnlySpan<byte> utf8, bool _, out TablePoint value) =>
            {
                value = default;
                return utf8.Length <= LongestNumber && RacingDomain.TablePoint.TryParse(Encoding.UTF8.GetString(utf8), null, out value)
                    ? null
                    : new(
                        DiagnosticCodes.InvalidValue,
                        $"{Shown.Text(utf8)} is not a table: write \"season\", a round such as \"12\", or a round and a kind of session such as \"12:qualifying\".",
                        Shown.Raw(utf8));
            },
            static (writer, value) => writer.WriteStringValue(value.ToString()),
            static () => new() { ["type"] = "string", ["pattern"] = "^(season|[0-9]+(:[a-z-]+)?)$" });

        private static Problem? ParsePoints(ReadOnlySpan<byte> utf8, bool isNumber, out Points value)
        {
            value = default;
            if (utf8.Length <= LongestNumber)
            {
                Span<char> text = stackalloc char[LongestNumber];
                if (RacingDomain.Points.TryParse(text[..Encoding.UTF8.GetChars(utf8, text)], out value))
                {
                    return null;
                }
            }

            return new(
                DiagnosticCodes.InvalidValue,
                $"{Shown.Raw(utf8)} is not an exact number of at most 18 digits: write {PointsExpected}, without an exponent.",
                Shown.Raw(utf8));
        }

        private static void WritePoints(Utf8JsonWriter writer, Points value)
        {
            Span<char> buffer = stackalloc char[LongestNumber];
            _ = value.TryFormat(buffer, out var length, "D18");
            ReadOnlySpan<char> text = buffer[..length];
            var significant = text[Math.Max(0, text.IndexOfAnyInRange('1', '9'))..];
            if (significant.Length - significant.Count('.') <= MostDigits && RacingDomain.Points.TryParse(text, out var same) && same == value)
            {
                writer.WriteRawValue(text, skipInputValidation: true);
            }
            else
            {
                writer.WriteStringValue(value.ToString());
            }
        }

        private static JsonObject PointsSchema() => new()
        {
            ["oneOf"] = new JsonArray(
                new JsonObject { ["type"] = "number" },
                new JsonObject { ["type"] = "string", ["pattern"] = @"^-?[0-9]+(\.[0-9]+|/[0-9]+| [0-9]+/[0-9]+)?$" }),
        };
    }
}
