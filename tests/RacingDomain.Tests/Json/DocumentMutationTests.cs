using System.Text;
using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

public class DocumentMutationTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(Garage.Format.ToJson(Samples.Full));

    [Fact]
    public void Every_beginning_of_a_document_is_truncated()
    {
        for (var length = 0; length < Good.Length - 2; length++)
        {
            Assert.False(Garage.Format.TryRead(Good.AsSpan(0, length), out _, out var diagnostics));
            Assert.Contains(diagnostics[^1].Code, new[] { DiagnosticCodes.Truncated, DiagnosticCodes.InvalidUtf8 });
        }
    }

    [Fact]
    public void Broken_bytes_give_a_value_or_diagnostics_and_never_another_exception() => Mutate(Good, 20_000, bytes =>
    {
        var isGood = Garage.Format.TryRead(bytes, out var value, out var diagnostics);
        return (isGood, value is not null, diagnostics);
    });

    [Fact]
    public void Broken_bytes_of_seasons_give_a_season_or_diagnostics() =>
        Mutate(Encoding.UTF8.GetBytes(SeasonJson.ToJson(SeasonSamples.Document)), 5_000, bytes =>
        {
            var isGood = SeasonJson.TryRead(bytes, out var document, out var diagnostics);
            return (isGood, document is not null && document == SeasonJson.Read(SeasonJson.ToJson(document)), diagnostics);
        });

    [Fact]
    public void Broken_bytes_of_rulebooks_give_a_rulebook_or_diagnostics() =>
        Mutate(Encoding.UTF8.GetBytes(RulebookJson.ToJson(RulebookSamples.Full)), 5_000, bytes =>
        {
            var isGood = RulebookJson.TryRead(bytes, out var rulebook, out var diagnostics, RulebookSamples.Registry);
            return (isGood, rulebook is not null && rulebook == RulebookJson.Read(RulebookJson.ToJson(rulebook), RulebookSamples.Registry), diagnostics);
        });

    private static void Mutate(byte[] good, int times, Func<byte[], (bool IsGood, bool HasValue, ValueArray<Diagnostic> Diagnostics)> read)
    {
        foreach (var bytes in BrokenBytes.Of(good, times))
        {
            var (isGood, hasValue, diagnostics) = read(bytes);

            Assert.Equal(isGood, hasValue);
            Assert.Equal(isGood, diagnostics.IsEmpty);
            var lines = bytes.Count(unit => unit == '\n') + 1;
            Assert.All(diagnostics, d => Assert.InRange(d.Line, 1, lines));
        }
    }
}
