using System.Globalization;

namespace RacingDomain.Scoring;

/// <summary>Why a total was corrected, as data; <see cref="ToString"/> is one way to say it.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record CorrectionReason
{
    internal CorrectionReason(CorrectionKind kind, string? phase = null, Position? place = null, string? detail = null)
    {
        Kind = kind;
        Phase = phase;
        Place = place;
        Detail = detail;
    }

    /// <summary>What kind of correction it is.</summary>
    public CorrectionKind Kind { get; }

    /// <summary>The name of the phase.</summary>
    public string? Phase { get; }

    /// <summary>The seed, or the position.</summary>
    public Position? Place { get; }

    /// <summary>The account, how an average came about, or what attendance earned.</summary>
    public string? Detail { get; }

    /// <summary>The reason in English.</summary>
    public override string ToString() => Kind switch
    {
        CorrectionKind.Reset => $"{Phase}: reset at the start{Suffix}",
        CorrectionKind.Base => $"{Phase}: points of every contender",
        CorrectionKind.Seed => string.Create(CultureInfo.InvariantCulture, $"{Phase}: seed {Place}"),
        CorrectionKind.Account => $"{Phase}: from the account '{Detail}'",
        CorrectionKind.Way => $"{Phase}: admitted by {Detail}",
        CorrectionKind.Position => string.Create(CultureInfo.InvariantCulture, $"{Phase}: {Place:O} at its end"),
        CorrectionKind.Floor => "no total is less",
        _ => Detail ?? "average",
    };

    private string Suffix => Detail is null ? "" : ", " + Detail;
}
