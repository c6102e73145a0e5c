using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RacingDomain.Standings;

/// <summary>The best places of a competitor, and those that countback has not counted yet.</summary>
internal struct LatestPlaces
{
    private int best;
    private int second;
    private byte count;
    private Waiting waiting;

    /// <summary>The best place, which parts most who are level on points; no place is worse than any.</summary>
    internal readonly int Best => best;

    /// <summary>The best of the others.</summary>
    internal readonly int Second => second;

    internal readonly bool IsFull => count == Waiting.Length;

    /// <summary>The places that are not counted yet, the first one as 0.</summary>
    [UnscopedRef]
    internal readonly ReadOnlySpan<byte> Uncounted => waiting[..count];

    internal void Clear()
    {
        ForgetBest();
        count = 0;
    }

    internal void ForgetBest() => best = second = int.MaxValue;

    internal void Note(int place)
    {
        second = Math.Min(second, Math.Max(best, place));
        best = Math.Min(best, place);
    }

    /// <summary>Keeps a place to be counted.</summary>
    internal void Add(int place) => waiting[count++] = (byte)(place - 1);

    internal void ForgetUncounted() => count = 0;

    // As many as make 48 bytes of it all.
    [InlineArray(Length)]
    private struct Waiting
    {
        internal const int Length = 39;
        private byte first;
    }
}
