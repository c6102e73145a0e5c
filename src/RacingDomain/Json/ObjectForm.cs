using System.Text.Json;

namespace RacingDomain.Json;

/// <summary>What stands around the values of an object: other objects have other values between the same texts.</summary>
/// <param name="Parts">The texts before the values, each with the member whose value follows.</param>
/// <param name="End">The text behind the last value.</param>
/// <param name="Members">The members that there are, a bit for each.</param>
internal sealed record ObjectForm(ObjectForm.Part[] Parts, ObjectForm.Part End, ulong Members)
{
    /// <summary>The form of an object that was read.</summary>
    /// <param name="document">The whole document.</param>
    /// <param name="start">Where the object starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="names">The names of the members that it can have.</param>
    public static ObjectForm Of(ReadOnlySpan<byte> document, int start, int end, byte[][] names)
    {
        var parts = new List<Part>();
        var (members, at) = (0UL, start);
        var reader = new Utf8JsonReader(document[start..end]);
        for (reader.Read(); reader.Read() && reader.TokenType == JsonTokenType.PropertyName; at = start + (int)reader.BytesConsumed)
        {
            var member = 0;
            while (!reader.ValueTextEquals(names[member]))
            {
                member++;
            }

            reader.Read();
            parts.Add(new(at, start + (int)reader.TokenStartIndex - at, member));
            members |= 1UL << member;
            reader.Skip();
        }

        return new([.. parts], new(at, end - at, -1), members);
    }

    /// <summary>A text of the document, and the member whose value follows.</summary>
    internal readonly record struct Part(int Start, int Length, int Member);
}
