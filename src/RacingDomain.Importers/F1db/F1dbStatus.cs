using RacingDomain.Seasons;

namespace RacingDomain.Importers.F1db;

/// <summary>How f1db says that a session ended for a car.</summary>
internal static class F1dbStatus
{
    /// <summary>The status of a row; a text that is not known means that the car was not classified.</summary>
    internal static ResultStatus Of(int? position, string text, DataPlace place, ImportDiagnostics? diagnostics)
    {
        if (position is not null)
        {
            return ResultStatus.Classified;
        }

        switch (text)
        {
            case "DNF":
                return ResultStatus.Retired;
            case "NC":
                return ResultStatus.NotClassified;
            case "DSQ":
                return ResultStatus.Disqualified;
            case "EX":
                return ResultStatus.Excluded;
            case "DNS":
                return ResultStatus.DidNotStart;

            // Neither the qualifying nor the one before it.
            case "DNQ" or "DNPQ":
                return ResultStatus.DidNotQualify;
            case "DNP" or "WD":
                return ResultStatus.Withdrawn;
            default:
                diagnostics?.Warning("import.unknown-status", place, $"The result '{text}' is not known; it is read as not classified.");
                return ResultStatus.NotClassified;
        }
    }
}
