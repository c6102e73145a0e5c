using System.Text;
using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

public class DocumentLimitsTests
{
    private const string Start = """{"schema":"racingdomain/garage/1","name":"a","built":"2021-01-30",""";

    [Fact]
    public async Task A_stream_that_never_ends_is_refused_after_the_limit()
    {
        using var stream = new EndlessStream();

        var exception = await Assert.ThrowsAsync<DocumentException>(
            async () => await Garage.Format.ReadAsync(stream, new DocumentLimits(maximumBytes: 1_000_000)));

        Assert.Equal(DiagnosticCodes.TooLarge, exception.Diagnostics[0].Code);
        Assert.InRange(stream.Delivered, 1_000_001, 1_000_001);
    }

    [Fact]
    public async Task Bytes_text_and_streams_have_the_same_limit()
    {
        var json = Garage.Format.ToJson(Samples.Full);
        var bytes = Encoding.UTF8.GetBytes(json);
        var enough = new DocumentLimits(maximumBytes: bytes.Length);
        var less = new DocumentLimits(maximumBytes: bytes.Length - 1);

        Assert.Equal(Samples.Full, Garage.Format.Read(json, enough));
        Assert.Equal(Samples.Full, await Garage.Format.ReadAsync(new MemoryStream(bytes), enough));
        Assert.Throws<DocumentException>(() => Garage.Format.Read(json, less));
        Assert.Throws<DocumentException>(() => Garage.Format.Read(bytes, less));
        await Assert.ThrowsAsync<DocumentException>(async () => await Garage.Format.ReadAsync(new MemoryStream(bytes), less));
    }

    [Theory]
    [InlineData("\"unknown\":", "[")]
    [InlineData("\"unknown\":", "{\"a\":")]
    [InlineData("\"main\":", "{\"kind\":\"box\",\"tools\":[")]
    [InlineData("\"main\":", "{\"tools\":[")]
    [InlineData("\"name\":", "[")]
    public void Ten_thousand_levels_give_a_diagnostic(string member, string level)
    {
        var json = new StringBuilder(Start).Append(member).Insert(Start.Length + member.Length, level, 10_000).ToString();

        Assert.Equal(DiagnosticCodes.TooDeep, Garage.Diagnose(json)[^1].Code);
        Assert.False(Garage.Format.TryRead(string.Concat(Enumerable.Repeat(level, 10_000)), out _, out _));
    }

    [Fact]
    public void The_deepest_allowed_level_can_be_used()
    {
        // The garage is at level 1, a box at 2 and 3, its tools at 4.
        var json = Start + """ "main": {"kind":"box","tools":[{"kind":"hammer","weight":1}]}}""";

        Assert.True(Garage.Format.TryRead(json, out _, out _, new(maximumDepth: 4)));
        Assert.False(Garage.Format.TryRead(json, out _, out var diagnostics, new(maximumDepth: 3)));
        Assert.Equal((DiagnosticCodes.TooDeep, "/main/tools/0"), (diagnostics[0].Code, diagnostics[0].Pointer));
    }

    [Fact]
    public void Items_are_counted_everywhere()
    {
        var limits = new DocumentLimits(maximumItems: 10);

        Assert.True(Garage.Format.TryRead(Start + "\"extensions\":{\"a\":\"1\",\"b\":\"2\"},\"tags\":[\"a\",\"b\",\"c\"]}", out _, out _, limits));
        Assert.False(Garage.Format.TryRead(Start + "\"extensions\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"},\"tags\":[\"a\",\"b\",\"c\"]}", out _, out var diagnostics, limits));
        Assert.Equal(DiagnosticCodes.TooManyItems, diagnostics[^1].Code);
        Assert.False(Garage.Format.TryRead(Start + "\"unknown\":[1,2,3,4,5,6,7]}", out _, out diagnostics, limits));
        Assert.Equal(DiagnosticCodes.TooManyItems, diagnostics[^1].Code);
    }

    [Fact]
    public async Task Reading_can_be_cancelled() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Garage.Format.ReadAsync(new MemoryStream("{}"u8.ToArray()), cancellation: new(canceled: true)));

    private sealed class EndlessStream : Stream
    {
        public long Delivered { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Delivered += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
