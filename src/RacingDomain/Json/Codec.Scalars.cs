using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <content>Text, numbers, ids and names.</content>
internal static partial class Codec
{
    private static readonly BoolCodec TrueOrFalse = new();

    /// <summary>A value that stands as one string or number, in a form of its own.</summary>
    /// <param name="expected">What it is in a message: "a date such as '2021-01-30'".</param>
    /// <param name="types">Whether it stands as text, as a number, or either.</param>
    /// <param name="parse">Makes the value, or says what is wrong.</param>
    /// <param name="write">Writes the value in the one form that is read back as it.</param>
    /// <param name="schema">Makes its schema.</param>
    /// <param name="isInterned">Whether each text is to be parsed once per document.</param>
    public static Codec<T> Scalar<T>(
        string expected, ScalarTypes types, ScalarParser<T> parse, Action<Utf8JsonWriter, T> write, Func<JsonObject> schema, bool isInterned = false) =>
        new ScalarCodec<T>(expected, types, parse, write, schema, isInterned);

    /// <summary>Text; lengths are in Unicode code points.</summary>
    public static Codec<string> Text(int minLength = 0, int maxLength = int.MaxValue, bool refuseBlank = false, bool isInterned = false)
    {
        return Scalar<string>("text", ScalarTypes.Text, Parse, static (writer, value) => writer.WriteStringValue(value), Schema, isInterned);

        Problem? Parse(ReadOnlySpan<byte> utf8, bool isNumber, out string value)
        {
            value = "";
            var length = utf8.Length <= maxLength && minLength <= 1 ? utf8.Length : CodePoints(utf8, maxLength);
            if (length > maxLength)
            {
                return new(DiagnosticCodes.TextTooLong, string.Create(CultureInfo.InvariantCulture, $"{Shown.Text(utf8)} has more than {maxLength} characters: shorten it."), Number(maxLength));
            }

            if (length < minLength)
            {
                return new(DiagnosticCodes.TextTooShort, string.Create(CultureInfo.InvariantCulture, $"{Shown.Text(utf8)} has less than {minLength} characters."), Number(minLength));
            }

            value = Encoding.UTF8.GetString(utf8);
            return refuseBlank && string.IsNullOrWhiteSpace(value) ? new(DiagnosticCodes.TextBlank, "The text is blank: write something, or leave the member out if it is optional.") : null;
        }

        JsonObject Schema()
        {
            var schema = new JsonObject { ["type"] = "string" };
            if (minLength > 0)
            {
                schema["minLength"] = minLength;
            }

            if (maxLength < int.MaxValue)
            {
                schema["maxLength"] = maxLength;
            }

            if (refuseBlank)
            {
                schema["pattern"] = @"\S";
            }

            return schema;
        }
    }

    /// <summary>True or false.</summary>
    public static Codec<bool> Bool() => TrueOrFalse;

    /// <summary>A whole number in a range.</summary>
    public static Codec<int> Int(int minimum = int.MinValue, int maximum = int.MaxValue) =>
        Whole(minimum, maximum, static value => (int)value, static value => value);

    /// <summary>A whole number of 64 bits in a range.</summary>
    public static Codec<long> Long(long minimum = long.MinValue, long maximum = long.MaxValue) =>
        Whole(minimum, maximum, static value => value, static value => value);

    /// <summary>One of a closed set of names, usually in kebab case.</summary>
    public static Codec<T> Enum<T>(params (string Name, T Value)[] names)
    {
        var table = new EnumNames<T>(names);
        return Scalar<T>("one of " + Shown.Choice(Array.ConvertAll(names, n => n.Name)), ScalarTypes.Text, Parse, table.Write, table.Schema);

        Problem? Parse(ReadOnlySpan<byte> utf8, bool isNumber, out T value) => table.Parse(utf8, out value);
    }

    /// <summary>An id. The same text gives the same id, so each is allocated once per document.</summary>
    public static Codec<T> Id<T>()
        where T : struct, ITextId<T> => IdCodec<T>.Instance;

    /// <summary>An app's own data.</summary>
    public static Codec<Extensions> Extensions() => Map(Text()).Convert(RacingDomain.Extensions.From, extensions => extensions);

    private static Codec<T> Whole<T>(long minimum, long maximum, Func<long, T> to, Func<T, long> from)
    {
        return Scalar<T>("a whole number", ScalarTypes.Number, Parse, (writer, value) => writer.WriteNumberValue(from(value)), Schema);

        Problem? Parse(ReadOnlySpan<byte> utf8, bool isNumber, out T value)
        {
            value = default!;
            if (!Utf8Parser.TryParse(utf8, out long whole, out var used) || used != utf8.Length || whole < minimum || whole > maximum)
            {
                if (utf8.ContainsAny(".eE"u8))
                {
                    return new(DiagnosticCodes.NumberNotWhole, $"{Shown.Raw(utf8)} is not a whole number: write it without a fraction or exponent.");
                }

                var message = string.Create(CultureInfo.InvariantCulture, $"{Shown.Raw(utf8)} is out of range: use {minimum} to {maximum}.");
                return new(DiagnosticCodes.NumberOutOfRange, message, Number(minimum), Number(maximum));
            }

            value = to(whole);
            return null;
        }

        JsonObject Schema() => new() { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum };
    }

    /// <summary>Counts as far as is needed to know whether there are too many.</summary>
    private static int CodePoints(ReadOnlySpan<byte> utf8, int maximum)
    {
        const int MostBytes = 4;
        if (utf8.Length / MostBytes > maximum)
        {
            return int.MaxValue;
        }

        var count = 0;
        foreach (var unit in utf8)
        {
            count += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static class IdCodec<T>
        where T : struct, ITextId<T>
    {
        private const int LongestUtf8 = TextId.MaximumLength * 3;

        public static readonly Codec<T> Instance = Scalar<T>("an id as text", ScalarTypes.Text, Parse, Write, Schema, isInterned: true);

        private static Problem? Parse(ReadOnlySpan<byte> utf8, bool isNumber, out T value)
        {
            value = default;
            return utf8.Length <= LongestUtf8 && T.TryParse(Encoding.UTF8.GetString(utf8), out value)
                ? null
                : new(DiagnosticCodes.InvalidId, $"{Shown.Text(utf8)} is not an id: use 1 to 128 characters without spaces.", Shown.Raw(utf8));
        }

        // An absent id is absent in a document too; that is for the definition to say.
        private static void Write(Utf8JsonWriter writer, T value) =>
            writer.WriteStringValue(value.IsNone ? throw new InvalidOperationException("There is no id to write.") : value.ToString());

        private static JsonObject Schema() =>
            new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = TextId.MaximumLength, ["pattern"] = @"^\S+$" };
    }
}
