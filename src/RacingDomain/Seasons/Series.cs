namespace RacingDomain.Seasons;

/// <summary>A racing series, such as the IMSA WeatherTech SportsCar Championship.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Series
{
    /// <summary>Creates a series.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">The id is empty or the name blank.</exception>
    public Series(SeriesId id, string name, Extensions? extensions = null)
    {
        Id = Require.Id(id);
        Name = Require.Text(name);
        Extensions = extensions ?? Extensions.Empty;
    }

    /// <summary>The id.</summary>
    public SeriesId Id { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; private init; }

    /// <summary>The same with other data of an app.</summary>
    /// <param name="extensions">The data.</param>
    public Series WithExtensions(Extensions extensions) => this with { Extensions = Require.NotNull(extensions) };
}
