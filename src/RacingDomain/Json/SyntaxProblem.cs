using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace RacingDomain.Json;

/// <summary>Says why bytes aren't a JSON text, and where.</summary>
internal static class SyntaxProblem
{
    /// <summary>The first problem of bytes that are no JSON text.</summary>
    public static (long Offset, Problem Problem) Of(ReadOnlySpan<byte> utf8, int maximumDepth)
    {
        if (IsPrefix(utf8, maximumDepth))
        {
            var end = utf8.TrimEnd(" \t\r\n"u8).Length;
            return (end, new(DiagnosticCodes.Truncated, end == 0
                ? "The document is empty."
                : "The document ends before it is complete: something is not closed, or the file was cut off."));
        }

        // Who skipped something has not counted its lines.
        try
        {
            var reader = new Utf8JsonReader(utf8, new() { MaxDepth = maximumDepth });
            while (reader.Read())
            {
            }

            throw new ArgumentException("The bytes are a JSON text.", nameof(utf8));
        }
        catch (JsonException exception)
        {
            var offset = LineCounter.OffsetOf(utf8, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            return (offset, new(DiagnosticCodes.Malformed, "The document is not well-formed JSON here: " + Reason(utf8, (int)offset, exception.Message)));
        }
    }

    /// <summary>The first byte that isn't UTF-8, or -1.</summary>
    public static int InvalidUtf8(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return -1;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    /// <summary>Whether more bytes could make a JSON text of these.</summary>
    private static bool IsPrefix(ReadOnlySpan<byte> utf8, int maximumDepth)
    {
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new(new() { MaxDepth = maximumDepth }));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Reason(ReadOnlySpan<byte> utf8, int offset, string message)
    {
        var here = offset < utf8.Length ? utf8[offset] : (byte)' ';
        var before = utf8[..offset].TrimEnd(" \t\r\n"u8);
        if (here == '/' || before.EndsWith("/"u8))
        {
            return "comments are not allowed. Remove the comment.";
        }

        if (here is (byte)']' or (byte)'}' && before.EndsWith(","u8))
        {
            return "there is a comma after the last value. Remove the comma.";
        }

        // The position that follows is given in the diagnostic.
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
