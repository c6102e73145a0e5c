namespace RacingDomain.Json;

/// <summary>Turns ascending byte offsets into lines and columns, looking at each byte once.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int counted;
    private int lineStart;
    private int line = 1;

    /// <summary>Line and column, both from 1. An offset must not be smaller than the one before.</summary>
    public (int Line, int Column) Locate(long offset)
    {
        var target = (int)Math.Clamp(offset, counted, utf8.Length);
        var rest = utf8[counted..target];
        var newlines = rest.Count((byte)'\n');
        if (newlines > 0)
        {
            line += newlines;
            lineStart = counted + rest.LastIndexOf((byte)'\n') + 1;
        }

        counted = target;
        return (line, target - lineStart + 1);
    }

    /// <summary>The offset of a place that is given as line (from 0) and byte in the line (from 0).</summary>
    public static long OffsetOf(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var newline = utf8[start..].IndexOf((byte)'\n');
            if (newline < 0)
            {
                return utf8.Length;
            }

            start += newline + 1;
        }

        return Math.Min(start + byteInLine, utf8.Length);
    }
}
