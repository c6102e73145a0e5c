using System.Globalization;
using RacingDomain.Importers.Timing;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Turns the decisions of a manifest into those of the season.</summary>
internal sealed class DecisionReader(TimingManifest manifest, ManifestPlaces places, IReadOnlyDictionary<int, RoundFacts> rounds, ImportDiagnostics diagnostics)
{
    private const string SeasonTitle = "season";

    internal ValueArray<Decision> Read()
    {
        var decisions = new List<Decision>();
        for (var i = 0; i < manifest.Decisions.Length; i++)
        {
            decisions.AddRange(Of(manifest.Decisions[i], string.Create(CultureInfo.InvariantCulture, $"/decisions/{i}")));
        }

        return decisions.ToValueArray();
    }

    private List<Decision> Of(ManifestDecision decision, string path)
    {
        var round = rounds[decision.Round];
        var sessions = Sessions(decision, round, path);
        var cars = Cars(decision, round, sessions, path);
        var make = Make(decision, round, path);
        if (cars is null || (decision.Manufacturer is not null && make is null))
        {
            return [];
        }

        var decisions = new List<Decision>();
        if (RulingOf(decision, round, cars.Value, make) is { } ruling)
        {
            var title = decision.Ruling == ManifestRuling.PointsDeduction ? [SeasonTitle] : ValueArray<string>.Empty;
            decisions.Add(Decide(decision, ruling, decision.Ruling == ManifestRuling.PointsDeduction ? [] : sessions, title));
        }

        if (!decision.Voids.IsEmpty)
        {
            decisions.Add(Decide(decision, new AwardsVoided(cars.Value, Competitors(make)), [], decision.Voids));
        }

        return decisions;
    }

    private static Ruling? RulingOf(ManifestDecision decision, RoundFacts round, ValueArray<EntryId> cars, ManufacturerId? make)
    {
        var those = make is { } id ? round.CarsOf(id, decision.Classes) : cars;
        return decision.Ruling switch
        {
            ManifestRuling.MovedToLast => new MovedToLast(those),
            ManifestRuling.Removed => new Removed(those),
            ManifestRuling.Reordered => new Reordered(those),
            ManifestRuling.NoPoints when cars.IsEmpty && make is null => new NoPoints(),
            ManifestRuling.NoPoints => new AwardsVoided(cars, Competitors(make)),
            _ => decision.Points is { } points ? new PointsAdjusted(-points, cars, Competitors(make)) : null,
        };
    }

    private static Decision Decide(ManifestDecision decision, Ruling ruling, ValueArray<SessionKind> sessions, ValueArray<string> titles) => new(
        ruling,
        decision.Reason,
        [decision.Round],
        sessions,
        decision.Classes,
        championships: new ChampionshipScope(titles: titles, kinds: decision.Championships.SelectMany(Kinds).ToValueArray()),
        announced: decision.Announced,
        status: decision.Status,
        source: decision.Source);

    /// <summary>In some series the entries of a team are what others call a team.</summary>
    private static IEnumerable<CompetitorKind> Kinds(string championships) => championships switch
    {
        "drivers" => [CompetitorKind.Driver, CompetitorKind.Pairing],
        "teams" => [CompetitorKind.Entry, CompetitorKind.Team],
        _ => [CompetitorKind.Manufacturer],
    };

    private static ValueArray<CompetitorRef> Competitors(ManufacturerId? make) =>
        make is { } id ? [new CompetitorRef(CompetitorKind.Manufacturer, CompetitorId.Parse(id.ToString()))] : [];

    /// <summary>The kinds of session concerned. What paid instead of qualifying is called qualifying by people, too.</summary>
    private ValueArray<SessionKind> Sessions(ManifestDecision decision, RoundFacts round, string path)
    {
        if (decision.Session is not { } kind)
        {
            return [];
        }

        if (kind == SessionKind.Qualifying && round.PayingGrids(decision.Classes) is { IsEmpty: false } paying)
        {
            return paying;
        }

        if (!round.Has(kind))
        {
            Warn(path + "/session", "import.unknown-session", string.Create(CultureInfo.InvariantCulture, $"Round {decision.Round} has no session of the kind \"{kind.ToName()}\"; the decision has no effect."));
        }

        return [kind];
    }

    /// <summary>The season entries of the cars named; null, with diagnostics, if one is not known.</summary>
    private ValueArray<EntryId>? Cars(ManifestDecision decision, RoundFacts round, ValueArray<SessionKind> sessions, string path)
    {
        var entries = new List<EntryId>();
        for (var i = 0; i < decision.Cars.Length; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}/cars/{i}");
            if (round.CarOf(decision.Cars[i]) is not { } car)
            {
                // Of a round with a broken file there are diagnostics already.
                if (round.IsComplete)
                {
                    Error(place, "import.unknown-car", string.Create(CultureInfo.InvariantCulture, $"There is no car {Quoted.Of(decision.Cars[i].ToString())} in round {decision.Round}."));
                }
            }
            else if (!decision.Classes.IsEmpty && !decision.Classes.Contains(car.Class))
            {
                Error(place, "import.unknown-car", $"The car {Quoted.Of(decision.Cars[i].ToString())} is of the class {car.Class}, which the decision does not concern.");
            }
            else
            {
                if (!sessions.IsEmpty && !sessions.Any(kind => kind == SessionKind.Checkpoint || round.IsIn(car.Id, kind)))
                {
                    Warn(place, "import.unknown-car", $"The car {Quoted.Of(decision.Cars[i].ToString())} is not in the order of the session.");
                }

                entries.Add(car.Id);
            }
        }

        return entries.Count == decision.Cars.Length ? entries.ToValueArray() : default(ValueArray<EntryId>?);
    }

    private ManufacturerId? Make(ManifestDecision decision, RoundFacts round, string path)
    {
        if (decision.Manufacturer is not { } name)
        {
            return null;
        }

        if (DriverNames.IsName(name) && ManufacturerId.FromName(name) is var id && !round.CarsOf(id, decision.Classes).IsEmpty)
        {
            return id;
        }

        if (round.IsComplete)
        {
            Error(path + "/manufacturer", "import.unknown-manufacturer", string.Create(CultureInfo.InvariantCulture, $"There is no car of the make {Quoted.Of(name)} in round {decision.Round} that the decision concerns."));
        }

        return null;
    }

    private void Error(string pointer, string code, string message) => diagnostics.ErrorAt(code, places.File, places.LineOf(pointer), message);

    private void Warn(string pointer, string code, string message) => diagnostics.WarningAt(code, places.File, places.LineOf(pointer), message);
}
