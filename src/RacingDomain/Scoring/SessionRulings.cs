using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The decisions in force for one session, as far as they concern a championship.</summary>
internal sealed class SessionRulings
{
    /// <summary>Of a session that nothing was decided on.</summary>
    internal static readonly SessionRulings None = new([]);

    private readonly Decision[] decisions;

    internal SessionRulings(IEnumerable<Decision> inForce, ChampionshipIdentity championship, Population population, ScoredSession session)
        : this([.. inForce.Where(decision =>
            decision.Concerns(session.Round, session.Kind, session.Id, session.Checkpoint) && championship.IsIn(decision.Championships) && population.IsConcernedBy(decision))])
    {
    }

    private SessionRulings(Decision[] decisions) => this.decisions = decisions;

    internal IReadOnlyList<Decision> All => decisions;

    internal Points FactorFor(Entry entry) => FactorFor(entry.Class);

    internal Points FactorFor(ClassId? @class)
    {
        var factor = Points.One;
        foreach (var decision in decisions)
        {
            if (decision.ConcernsClass(@class))
            {
                factor = decision.Ruling switch
                {
                    NoPoints => Points.Zero,
                    PointsFactor ruling => factor * ruling.Factor,
                    _ => factor,
                };
            }
        }

        return factor;
    }

    /// <summary>Whether officials have ruled what the session is worth to a car: in full, by a factor of 1, too.</summary>
    internal bool IsWorthRuled(Entry entry) => Array.Exists(decisions, decision => decision.Ruling is NoPoints or PointsFactor && decision.ConcernsClass(entry.Class));

    /// <summary>Whether the session is void for a car: it pays nothing, and its places count for nothing.</summary>
    internal bool IsVoidFor(Entry entry) => Array.Exists(decisions, decision => decision.Ruling is NoPoints && decision.ConcernsClass(entry.Class));

    /// <summary>How a car is treated whose claim was taken by rulings, on the car or on all who drove it; null if it has one.</summary>
    internal Treatment? TreatmentOf(Entry entry, List<DriverId> drivers)
    {
        var rulings = decisions.Where(decision => decision.Ruling is NoClaim && decision.ConcernsClass(entry.Class)).Select(decision => (NoClaim)decision.Ruling).ToList();
        var onCar = rulings.FindAll(ruling => ruling.Entries.Contains(entry.Id));
        if (onCar.Count == 0 && drivers.Count > 0 && drivers.TrueForAll(driver => TakesClaimOf(driver, entry) || RefusesShare(driver, entry)))
        {
            onCar = rulings.FindAll(ruling => ruling.Drivers.Any(drivers.Contains));
            return onCar.Exists(ruling => ruling.OthersMoveUp) ? Treatment.Transparent : Treatment.Occupying;
        }

        return onCar.Count == 0 ? null : onCar.Exists(ruling => ruling.OthersMoveUp) ? Treatment.Transparent : Treatment.Occupying;
    }

    internal bool TakesClaimOf(DriverId driver, Entry entry) =>
        Array.Exists(decisions, d => d.Ruling is NoClaim ruling && ruling.Drivers.Contains(driver) && d.ConcernsClass(entry.Class));

    internal bool RefusesShare(DriverId driver, Entry entry) =>
        Array.Exists(decisions, d => d.Ruling is ShareRefused ruling && ruling.Driver == driver && (ruling.Entry is not { } car || car == entry.Id) && d.ConcernsClass(entry.Class));

    internal EntryId? Nominated(Competitor competitor)
    {
        foreach (var decision in decisions)
        {
            if (decision.Ruling is CarNominated ruling && CompetitorRef.Of(ruling.Driver) == competitor.Reference)
            {
                return ruling.Entry;
            }
        }

        return null;
    }

    /// <summary>The holders of a feat: as the officials credited it, else as the facts say.</summary>
    internal ValueArray<Feat> Feats(Session session, Classification classification, EntryList entries, string kind)
    {
        var feats = session.Feats.Where(feat => feat.Kind == kind).ToList();
        foreach (var decision in decisions)
        {
            if (decision.Ruling is FeatCredited ruling && ruling.Feat == kind)
            {
                feats.RemoveAll(feat => decision.ConcernsClass(entries[feat.Entry].Class));
                feats.AddRange(ruling.Drivers.SelectMany(driver => CarOf(driver, classification, entries, decision).Select(car => new Feat(kind, car, driver))));
            }
        }

        return feats.ToValueArray();
    }

    private static IEnumerable<EntryId> CarOf(DriverId driver, Classification classification, EntryList entries, Decision decision) =>
        classification.Lines
            .Where(line => decision.ConcernsClass(entries[line.Entry].Class))
            .OrderBy(line => !line.Drivers.Any(stint => stint.Driver == driver && stint.Drove))
            .Where(line => line.Drivers.Any(stint => stint.Driver == driver && stint.Drove) || entries[line.Entry].Crew.Any(member => member.Driver == driver))
            .Select(line => line.Entry)
            .Take(1);
}
