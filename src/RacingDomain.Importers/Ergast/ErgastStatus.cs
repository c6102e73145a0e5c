using RacingDomain.Seasons;

namespace RacingDomain.Importers.Ergast;

/// <summary>How the API says that a session ended for a car: by the text of its position, and in words.</summary>
internal static class ErgastStatus
{
    internal static ResultStatus Of(string position, string? words, DataPlace place, ImportDiagnostics diagnostics)
    {
        var status = position switch
        {
            "R" => ResultStatus.Retired,
            "D" => ResultStatus.Disqualified,
            "E" => ResultStatus.Excluded,
            "W" => ResultStatus.Withdrawn,
            "F" => ResultStatus.DidNotQualify,
            "N" => ResultStatus.NotClassified,
            _ => (ResultStatus?)null,
        };
        if (status is null)
        {
            diagnostics.Warning("import.unknown-status", place with { Path = place.Path + "/positionText" }, $"The position '{position}' is not known; it is read as not classified.");
        }

        return status is ResultStatus.Disqualified or ResultStatus.Excluded ? status.Value : OfWords(words) ?? status ?? ResultStatus.NotClassified;
    }

    /// <summary>What the letters do not tell apart.</summary>
    private static ResultStatus? OfWords(string? words) => words switch
    {
        "Did not start" => ResultStatus.DidNotStart,
        "Did not qualify" or "Did not prequalify" => ResultStatus.DidNotQualify,
        "Withdrew" => ResultStatus.Withdrawn,
        "Not classified" => ResultStatus.NotClassified,
        _ => null,
    };
}
