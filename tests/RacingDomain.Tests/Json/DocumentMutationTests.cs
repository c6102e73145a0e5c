using System.Diagnostics.CodeAnalysis;
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

    [SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "The seed makes the test the same each time.")]
    private static void Mutate(byte[] good, int times, Func<byte[], (bool IsGood, bool HasValue, ValueArray<Diagnostic> Diagnostics)> read)
    {
        var random = new Random(1988);
        var alphabet = "{}[]\",:0 \\u1eE-.\n/D8tfn\u00e9"u8.ToArray();
        for (var i = 0; i < times; i++)
        {
            var bytes = good.ToList();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(bytes.Count);
                var unit = random.Next(8) == 0 ? (byte)random.Next(256) : alphabet[random.Next(alphabet.Length)];
                switch (random.Next(3))
                {
                    case 0:
                        bytes[at] = unit;
                        break;
                    case 1:
                        bytes.Insert(at, unit);
                        break;
                    default:
                        bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                        break;
                }
            }

            var (isGood, hasValue, diagnostics) = read([.. bytes]);

            Assert.Equal(isGood, hasValue);
            Assert.Equal(isGood, diagnostics.IsEmpty);
            var lines = bytes.Count(unit => unit == '\n') + 1;
            Assert.All(diagnostics, d => Assert.InRange(d.Line, 1, lines));
        }
    }
}
