using NodaTime;
using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

/// <summary>A small model with all that documents can hold, to test the codecs without the domain.</summary>
internal sealed record Garage(
    string Name,
    LocalDate Built,
    int? Doors,
    ValueArray<string> Tags,
    ValueArray<Mechanic> Mechanics,
    Tool? Main,
    ValueArray<Tool> Tools,
    Extensions Extensions)
{
    public static readonly Codec<Tool> Tool = Codec.Union<Tool>("Tool", "A tool.", u => u
        .Case("hammer", Codec.Object<Hammer>("Hammer", "Hits.", o =>
        {
            var weight = o.Required("weight", "Its weight in grams.", Codec.Int(1, 5000), t => t.Weight);
            return m => new Hammer(m.Get(weight));
        }))
        .Case("box", Codec.Object<Box>("Box", "Holds tools.", o =>
        {
            var tools = o.List("tools", "The tools in it.", Codec.Lazy(() => Tool!), t => t.Tools);
            return m => new Box(m.Get(tools));
        }))
        .Constant("bare-hands", "No tool at all.", Hands.Bare));

    public static readonly ObjectCodec<Mechanic> Mechanic = Codec.Object<Mechanic>("Mechanic", "A person who mends cars.", o =>
    {
        var id = o.Required("id", "The mechanic's id.", Codec.Id<DriverId>(), d => d.Id);
        var name = o.Required("name", "The mechanic's name.", Codec.Text(maxLength: 20, refuseBlank: true), d => d.Name);
        var rating = o.Optional("rating", "How good.", Codec.Enum(("gold", Rating.Gold), ("fools-gold", Rating.FoolsGold)), d => d.Rating);
        var shift = o.Optional("shift", "The longest shift.", Codec.Duration(), d => d.Shift, Duration.FromHours(8));
        var paid = o.Optional("paid", "Whether for money.", Codec.Bool(), d => d.IsPaid, true);
        var hired = o.Optional("hired", "Since when.", Codec.Instant(), d => d.Hired);
        return m => new Mechanic(m.Get(id), m.Get(name), m.Get(rating), m.Get(shift), m.Get(paid), m.Get(hired));
    });

    public static readonly ObjectCodec<Garage> Codecs = Codec.Object<Garage>("Garage", "A garage.", o =>
    {
        var name = o.Required("name", "The garage's name.", Codec.Text(minLength: 1), g => g.Name);
        var built = o.Required("built", "The day it was built.", Codec.Date(), g => g.Built);
        var doors = o.Optional("doors", "The number of doors.", Codec.Int(0, 10), g => g.Doors);
        var tags = o.List("tags", "Marks.", Codec.Text(), g => g.Tags, maximum: 3);
        var mechanics = o.List("mechanics", "Who works there.", Mechanic, g => g.Mechanics);
        var main = o.Optional("main", "The most important tool.", Tool, g => g.Main);
        var tools = o.List("tools", "All tools.", Tool, g => g.Tools);
        var extensions = o.Optional("extensions", "An app's own data.", Codec.Extensions(), g => g.Extensions, Extensions.Empty);
        return m => Checked(new(
            m.Get(name), m.Get(built), m.Get(doors), m.Get(tags), m.Get(mechanics), m.Get(main), m.Get(tools), m.Get(extensions)));
    });

    public static readonly DocumentFormat<Garage> Format = new(
        new("garage", 1), "A garage", Codecs, exception => exception is GarageException { Problems: var problems } ? problems : null);

    public static Garage Read(string json) => Format.Read(json);

    public static ValueArray<Diagnostic> Diagnose(string json)
    {
        Assert.False(Format.TryRead(json, out var value, out var diagnostics));
        Assert.Null(value);
        return diagnostics;
    }

    // A rule across the whole aggregate: ids are unique.
    private static Garage Checked(Garage garage)
    {
        var known = new HashSet<DriverId>();
        var problems = new List<SemanticProblem>();
        for (var i = 0; i < garage.Mechanics.Length; i++)
        {
            if (!known.Add(garage.Mechanics[i].Id))
            {
                problems.Add(new($"/mechanics/{i}/id", "garage.same-id", "Two mechanics have this id.", [garage.Mechanics[i].Id.ToString()]));
            }
        }

        return problems.Count == 0 ? garage : throw new GarageException(problems);
    }
}

internal enum Rating
{
    Gold,
    FoolsGold,
}

internal sealed record Mechanic
{
    public Mechanic(DriverId id, string name, Rating? rating, Duration shift, bool isPaid, Instant? hired)
    {
        if (rating == Json.Rating.FoolsGold && isPaid)
        {
            throw new ArgumentException("Fool's gold works for nothing.", nameof(isPaid));
        }

        (Id, Name, Rating, Shift, IsPaid, Hired) = (id, name, rating, shift, isPaid, hired);
    }

    public DriverId Id { get; }

    public string Name { get; }

    public Rating? Rating { get; }

    public Duration Shift { get; }

    public bool IsPaid { get; }

    public Instant? Hired { get; }
}

internal abstract record Tool;

internal sealed record Hammer(int Weight) : Tool;

internal sealed record Box(ValueArray<Tool> Tools) : Tool;

internal sealed record Hands : Tool
{
    public static readonly Hands Bare = new();
}

internal sealed class GarageException(IReadOnlyList<SemanticProblem> problems) : Exception
{
    public IReadOnlyList<SemanticProblem> Problems { get; } = problems;
}
