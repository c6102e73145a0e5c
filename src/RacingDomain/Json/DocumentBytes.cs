using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace RacingDomain.Json;

/// <summary>Gets the bytes of a document from elsewhere, never more than its limit.</summary>
internal static class DocumentBytes
{
    private const int FirstCapacity = 64 * 1024;

    /// <summary>The bytes of a stream from where it stands, or null when there are more than the limit. The caller disposes of them.</summary>
    public static async ValueTask<RentedBytes?> ReadAsync(Stream stream, DocumentLimits limits, CancellationToken cancellation)
    {
        // One byte more than is known or allowed, to see the end.
        var most = (int)Math.Min(limits.MaximumBytes + 1L, Array.MaxLength);
        var known = stream.CanSeek ? stream.Length - stream.Position : FirstCapacity;
        if (stream.CanSeek && known >= most)
        {
            return null;
        }

        var bytes = new RentedBytes((int)Math.Min(most, Math.Max(known, 0) + 1));
        var isWhole = false;
        try
        {
            while (!isWhole && bytes.Count < most)
            {
                var read = await stream.ReadAsync(bytes.Free(most), cancellation).ConfigureAwait(false);
                bytes.Advance(read);
                isWhole = read == 0;
            }

            return isWhole ? bytes : null;
        }
        finally
        {
            if (!isWhole)
            {
                bytes.Dispose();
            }
        }
    }

    /// <summary>The bytes after a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;

    /// <summary>The UTF-8 of a text.</summary>
    public static bool TryEncode(string json, DocumentLimits limits, out byte[] utf8, out ValueArray<Diagnostic> diagnostics)
    {
        utf8 = [];
        diagnostics = [];
        var count = json.Length > limits.MaximumBytes ? long.MaxValue : Encoding.UTF8.GetByteCount(json);
        if (count > limits.MaximumBytes)
        {
            diagnostics = [TooLarge(limits)];
            return false;
        }

        utf8 = new byte[count];
        if (Utf8.FromUtf16(json, utf8, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return true;
        }

        var (line, column) = new LineCounter(utf8).Locate(written);
        diagnostics =
        [
            new(DiagnosticSeverity.Error, DiagnosticCodes.InvalidText, "", line, column, "The text has half a surrogate pair here: write the whole pair.", []),
        ];
        return false;
    }

    public static Diagnostic TooLarge(DocumentLimits limits)
    {
        var maximum = limits.MaximumBytes.ToString(CultureInfo.InvariantCulture);
        return new(DiagnosticSeverity.Error, DiagnosticCodes.TooLarge, "", 1, 1, $"The document has more than {maximum} bytes; split it or raise the limit.", [maximum]);
    }
}
