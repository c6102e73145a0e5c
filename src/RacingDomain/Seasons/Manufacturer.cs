namespace RacingDomain.Seasons;

/// <summary>A make of cars, chassis or engines.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Manufacturer
{
    /// <summary>Creates a manufacturer.</summary>
    /// <param name="id">Its id, unique in the season.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="nation">Its nation, where known.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">The id is empty or the name blank.</exception>
    public Manufacturer(ManufacturerId id, string name, NationId? nation = null, Extensions? extensions = null)
    {
        Id = Require.Id(id);
        Name = Require.Text(name);
        Nation = Require.OptionalId(nation);
        Extensions = extensions ?? Extensions.Empty;
    }

    /// <summary>The id, unique in the season.</summary>
    public ManufacturerId Id { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; private init; }

    /// <summary>The nation, where known.</summary>
    public NationId? Nation { get; private init; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; private init; }

    /// <summary>The same under another name.</summary>
    /// <param name="name">The name for people.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Manufacturer WithName(string name) => this with { Name = Require.Text(name) };

    /// <summary>The same with other data of an app.</summary>
    /// <param name="extensions">The data.</param>
    public Manufacturer WithExtensions(Extensions extensions) => this with { Extensions = Require.NotNull(extensions) };
}
