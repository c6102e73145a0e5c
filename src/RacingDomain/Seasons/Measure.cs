namespace RacingDomain.Seasons;

/// <summary>A measure of the series' own: strength of field, purse, miles, incidents.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Measure
{
    /// <summary>Records a measure.</summary>
    /// <param name="name">Its name, such as <c>purse</c>.</param>
    /// <param name="value">Its exact value.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Measure(string name, Points value)
    {
        Name = Require.Text(name);
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The exact value.</summary>
    public Points Value { get; }
}
