using System.Globalization;

namespace RacingDomain.Scoring;

/// <summary>Why an award was made, as data; <see cref="ToString"/> is one way to say it.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record AwardReason
{
    /// <summary>Creates a reason.</summary>
    /// <param name="code">What was rewarded: <c>place</c>, the kind of a feat, or a rule's own word.</param>
    /// <param name="place">The place within the population.</param>
    /// <param name="field">How many cars of the population took part.</param>
    /// <param name="group">The name of the class or classes ranked.</param>
    /// <param name="details">What changed the value: <c>shared by 2</c>, <c>half points</c>, ...</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public AwardReason(string code, Position? place = null, int? field = null, string? group = null, ValueArray<string> details = default)
    {
        Code = Require.Text(code);
        Place = place;
        Field = field;
        Group = group;
        Details = details;
    }

    /// <summary>What was rewarded.</summary>
    public string Code { get; }

    /// <summary>The place within the population.</summary>
    public Position? Place { get; }

    /// <summary>How many cars of the population took part.</summary>
    public int? Field { get; }

    /// <summary>The name of the class or classes ranked.</summary>
    public string? Group { get; }

    /// <summary>What changed the value.</summary>
    public ValueArray<string> Details { get; }

    /// <summary>The reason in English, such as "1st of 7 in DPi".</summary>
    public override string ToString()
    {
        var text = (Code, Place) switch
        {
            ("place", { } place) => string.Create(CultureInfo.InvariantCulture, $"{place:O} of {Field}{(Group is null ? "" : " in " + Group)}"),
            (_, { } place) => string.Create(CultureInfo.InvariantCulture, $"{Code}, {place:O}{(Group is null ? "" : " in " + Group)}"),
            _ => Code,
        };
        return Details.IsEmpty ? text : text + ", " + string.Join(", ", Details);
    }
}
