using System.Buffers;

namespace RacingDomain.Json;

/// <summary>A place in a document from which values are read without a reader's tokens.</summary>
/// <param name="document">The whole document.</param>
/// <param name="at">The place.</param>
/// <param name="depth">How many objects and lists it is in.</param>
internal ref struct TextCursor(ReadOnlySpan<byte> document, int at, int depth)
{
    // What a text with escapes has, or one that is no JSON text, and the end of one.
    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>The whole document.</summary>
    public ReadOnlySpan<byte> Document { get; } = document;

    /// <summary>The place.</summary>
    public int At { get; private set; } = at;

    /// <summary>How many objects and lists it is in.</summary>
    public int Depth { get; set; } = depth;

    /// <summary>How many members were passed.</summary>
    public int Items { get; set; }

    /// <summary>Goes behind a text that also stands elsewhere in the document, if it stands here.</summary>
    /// <param name="start">Where else it stands.</param>
    /// <param name="length">How long it is.</param>
    public bool TryPass(int start, int length)
    {
        var isHere = Document[At..].StartsWith(Document.Slice(start, length));
        At += isHere ? length : 0;
        return isHere;
    }

    /// <summary>Goes to the next item of a list, if there is one.</summary>
    public bool TryPassComma()
    {
        PassSpace();
        if (At == Document.Length || Document[At] != ',')
        {
            return false;
        }

        At++;
        PassSpace();
        return true;
    }

    private void PassSpace()
    {
        while (At < Document.Length && Document[At] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            At++;
        }
    }

    /// <summary>Goes behind a text without escapes or a whole number without a sign, and gives what it says; a type of 0 for another value.</summary>
    /// <param name="type">Which of them it is.</param>
    /// <param name="start">Where in the document what it says begins.</param>
    public ReadOnlySpan<byte> Take(out ScalarTypes type, out int start)
    {
        var rest = Document[At..];
        if (!rest.IsEmpty && rest[0] == '"')
        {
            start = At + 1;
            var length = rest[1..].IndexOfAny(Special);
            if (length >= 0 && rest[length + 1] == '"')
            {
                At = start + length + 1;
                type = ScalarTypes.Text;
                return rest.Slice(1, length);
            }
        }

        start = At;
        var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var isNumber = digits == 1 || (digits > 1 && rest[0] != '0');
        type = isNumber ? ScalarTypes.Number : 0;
        At += isNumber ? digits : 0;
        return isNumber ? rest[..digits] : default;
    }
}
