using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Testing.Generators;

/// <summary>What generated seasons have so that rules find in them what they look for: classes, kinds of session, checkpoints, lengths, feats, groups.</summary>
internal sealed record SeasonShape
{
    internal static SeasonShape Usual { get; } = new();

    internal SeasonId Season { get; init; } = SeasonId.Parse("2021");

    internal RulebookId Rulebook { get; init; } = RulebookId.Parse("generated");

    /// <summary>The classes; those of the usual names if there are none.</summary>
    internal ValueArray<ClassId> Classes { get; init; } = [];

    /// <summary>The kinds of session that a round can have before its race.</summary>
    internal ValueArray<SessionKind> Kinds { get; init; } = [SessionKind.Qualifying, SessionKind.Sprint];

    internal ValueArray<EventId> Events { get; init; } = [];

    internal ValueArray<SessionId> Sessions { get; init; } = [];

    internal ValueArray<string> Checkpoints { get; init; } = [];

    internal ValueArray<Duration> CheckpointTimes { get; init; } = [];

    internal ValueArray<Duration> Lengths { get; init; } = [];

    internal ValueArray<string> Feats { get; init; } = [];

    internal ValueArray<string> Groups { get; init; } = [];

    internal bool HasRatings { get; init; }

    internal bool HasCoDrivers { get; init; }

    internal bool HasEngines { get; init; }

    internal bool HasNations { get; init; }

    internal bool HasGreenLaps { get; init; }

    internal bool HasLapsLed { get; init; }

    internal int MostRounds { get; init; } = 5;

    /// <summary>The numbers of rounds that make a difference, in order; those from 1 if there are none.</summary>
    internal ValueArray<int> Numbers { get; init; } = [];

    internal int MostClasses => Classes.IsEmpty ? 2 : Classes.Length;

    /// <summary>The number of a round, of so many: spread over those that make a difference, then the next ones.</summary>
    internal int Number(int index, int rounds) =>
        Numbers.IsEmpty ? index + 1 : rounds <= Numbers.Length ? Numbers[index * Numbers.Length / rounds] : index < Numbers.Length ? Numbers[index] : Numbers[^1] + index - Numbers.Length + 1;

    internal ClassId Class(int index) => Classes.IsEmpty ? SeasonRecipe.ClassOf(index) : Classes[index];

    internal NationId? Nation(int driver) => HasNations ? NationId.Parse("n" + Points.Of(driver % 3)) : null;

    internal DriverRating? Rating(int driver) => HasRatings ? (DriverRating)(driver * 3 % 4) : null;

    internal CrewRole Role(int seat) => HasCoDrivers && seat > 0 ? CrewRole.CoDriver : CrewRole.Driver;

    internal int? GreenLaps(int choice) => HasGreenLaps ? choice % 7 : null;

    internal Duration? Length(int choice) => Lengths.IsEmpty ? null : Lengths[choice % Lengths.Length];

    /// <summary>The id of a round's event: one that rules name, or one of the usual.</summary>
    internal EventId Event(int index) => index % 2 == 1 && index / 2 < Events.Length ? Events[index / 2] : EventId.Parse("event-" + Points.Of(index + 1));

    /// <summary>The id of a session: one that rules name, or one of the usual.</summary>
    internal SessionId Session(int number, SessionKind kind, int choice) =>
        kind == SessionKind.Race && !Sessions.IsEmpty && choice % 2 == 1 && number < Sessions.Length ? Sessions[number] : SessionId.Parse("s" + Points.Of(number));

    /// <summary>The checkpoints of a race: the cars in the order of its end, but for one that was further ahead or behind.</summary>
    internal IEnumerable<Checkpoint> CheckpointsOf(Classification end, int choice)
    {
        var count = Math.Max(Checkpoints.Length, CheckpointTimes.Length);
        for (var i = 0; i < count; i++)
        {
            var name = i < Checkpoints.Length ? Checkpoints[i] : "at-" + Points.Of(i);
            yield return new Checkpoint(name, [end.WithLines(Turned(end, choice + i))], i < CheckpointTimes.Length ? CheckpointTimes[i] : null);
        }
    }

    internal IEnumerable<Feat> FeatsOf(Classification order, int choice)
    {
        var lines = order.Lines.Where(line => line.Status.TookPart()).ToList();
        for (var i = 0; i < Feats.Length && lines.Count > 0; i++)
        {
            if ((choice + i) % 3 > 0)
            {
                yield return new Feat(Feats[i], lines[(choice + (i * 5)) % lines.Count].Entry);
            }
        }
    }

    /// <summary>Two neighbours, where both have a place of their own, the other way round.</summary>
    private static ValueArray<ResultLine> Turned(Classification order, int choice)
    {
        var own = order.Lines.Where(line => line is { Position: not null, SharesPlace: false }).ToList();
        if (order.Basis != PositionBasis.Overall || own.Count < 2)
        {
            return order.Lines;
        }

        var (a, b) = (own[choice % (own.Count - 1)], own[(choice % (own.Count - 1)) + 1]);
        return order.Lines.Select(line => line == a ? a.WithPosition(b.Position) : line == b ? b.WithPosition(a.Position) : line).ToValueArray();
    }
}
