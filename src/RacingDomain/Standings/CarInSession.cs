using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>A car in a session, or those awards of the session that are without a car. Compared by reference, for there is one object of each.</summary>
internal readonly struct CarInSession(Slot slot, Entry? entry) : IEquatable<CarInSession>
{
    private readonly Slot slot = slot;
    private readonly Entry? entry = entry;

    public bool Equals(CarInSession other) => ReferenceEquals(slot, other.slot) && ReferenceEquals(entry, other.entry);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CarInSession other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(slot), RuntimeHelpers.GetHashCode(entry));
}
