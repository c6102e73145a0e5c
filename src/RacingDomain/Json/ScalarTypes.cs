namespace RacingDomain.Json;

/// <summary>The JSON types that a scalar may have in a document.</summary>
[Flags]
internal enum ScalarTypes
{
    Text = 1,
    Number = 2,
}
