using System.Diagnostics.CodeAnalysis;

namespace RacingDomain.Json;

/// <summary>Gets the value of a member that is to be written; false when it is the one of an absent member.</summary>
internal delegate bool MemberGetter<in TOwner, T>(TOwner owner, [MaybeNullWhen(false)] out T value);
