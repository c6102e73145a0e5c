namespace RacingDomain.Json;

/// <summary>Makes a value of the text of a JSON string (without escapes) or number; gives what is wrong, or null and the value.</summary>
internal delegate Problem? ScalarParser<T>(ReadOnlySpan<byte> utf8, bool isNumber, out T value);
