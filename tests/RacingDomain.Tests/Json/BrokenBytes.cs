using System.Diagnostics.CodeAnalysis;

namespace RacingDomain.Tests.Json;

/// <summary>A document of which some bytes are exchanged, added or left out by chance, the same each time.</summary>
[SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "The seed makes the test the same each time.")]
internal static class BrokenBytes
{
    internal static IEnumerable<byte[]> Of(byte[] good, int times)
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

            yield return [.. bytes];
        }
    }
}
