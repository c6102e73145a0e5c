using RacingDomain.Json;

namespace RacingDomain.Importers.Timing;

/// <summary>The timing manifest, from which a season is imported: <c>"schema": "racingdomain/timing-manifest/1"</c>.</summary>
/// <remarks>Reading is strict: unknown, duplicate and missing members and wrong types are errors, and all of them are given at once, each with its line.</remarks>
public static class TimingManifestJson
{
    internal static readonly DocumentFormat<TimingManifest> Format =
        new(new("timing-manifest", 1), "A season to be imported from timing files", TimingManifestCodecs.Document);

    /// <summary>The JSON Schema (draft 2020-12) of timing manifests.</summary>
    public static string Schema => SchemaText.Value;

    // Made when it is first asked for.
    private static class SchemaText
    {
        internal static readonly string Value = Format.ToSchema();
    }
}
