using System.Text;
using RacingDomain.Json;
using RacingDomain.Rulebooks;

namespace RacingDomain.Tests.Json;

public class DocumentStreamTests
{
    private static readonly string Imsa = SeasonCatalogue.DocumentOf("imsa-2021");

    [Fact]
    public async Task A_document_of_unknown_length_is_read_in_the_pieces_in_which_it_comes()
    {
        using var stream = new Trickle(Encoding.UTF8.GetBytes(Imsa));

        Assert.Equal(SeasonJson.Read(Imsa), await SeasonJson.ReadAsync(stream));
    }

    [Fact]
    public async Task A_document_of_several_blocks_is_written_as_its_text()
    {
        var document = SeasonJson.Read(Imsa);
        using var stream = new MemoryStream();
        await SeasonJson.WriteAsync(stream, document);

        Assert.Equal(SeasonJson.ToJson(document), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.Length > 2 * 64 * 1024);
    }

    [Fact]
    public async Task What_was_read_keeps_nothing_of_the_bytes_it_was_read_from()
    {
        var first = await SeasonJson.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Imsa)));
        var (_, diagnostics) = await SeasonJson.TryReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Imsa.Replace("\"name\"", "\"nome\"", StringComparison.Ordinal))));
        var (_, same) = await SeasonJson.TryReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Imsa.Replace("\"name\"", "\"nome\"", StringComparison.Ordinal))));

        Assert.Equal(SeasonJson.Read(Imsa), first);
        Assert.NotEmpty(diagnostics);
        Assert.Equal(diagnostics, same);
    }

    /// <summary>Gives a thousand bytes at a time and doesn't say how many are to come.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1_000)], cancellationToken);
    }
}
