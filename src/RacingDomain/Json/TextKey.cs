using System.Buffers.Binary;

namespace RacingDomain.Json;

/// <summary>A number by which texts are found. Its upper bits are the well mixed ones.</summary>
internal static class TextKey
{
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var key = (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
        {
            key = (key ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Prime;
            key ^= key >> 32;
        }

        return (key ^ Rest(text)) * Prime;
    }

    /// <summary>Up to seven bytes in one number. Reads may overlap: together with the length, they tell texts apart.</summary>
    private static ulong Rest(ReadOnlySpan<byte> text) => text.Length switch
    {
        0 => 0,
        < sizeof(uint) => text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16),
        _ => BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32),
    };
}
