namespace RacingDomain.Seasons;

/// <summary>A class of cars that share the track with others and have their own championships.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record RacingClass
{
    /// <summary>Creates a class.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">The id is empty or the name blank.</exception>
    public RacingClass(ClassId id, string name, Extensions? extensions = null)
    {
        Id = Require.Id(id);
        Name = Require.Text(name);
        Extensions = extensions ?? Extensions.Empty;
    }

    /// <summary>The id.</summary>
    public ClassId Id { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; private init; }

    /// <summary>The same with other data of an app.</summary>
    /// <param name="extensions">The data.</param>
    public RacingClass WithExtensions(Extensions extensions) => this with { Extensions = Require.NotNull(extensions) };
}
