using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The decisions in force for one session, as far as they concern a championship.</summary>
internal sealed class SessionRulings
{
    private readonly List<Decision> decisions = [];

    internal SessionRulings(IEnumerable<Decision> inForce, ChampionshipIdentity championship, int round, SessionKind kind)
    {
        foreach (var decision in inForce)
        {
            if (decision.Concerns(round, kind) && championship.IsIn(decision.Championships))
            {
                decisions.Add(decision);
            }
        }
    }

    internal IReadOnlyList<Decision> All => decisions;

    internal Points FactorFor(Entry entry)
    {
        var factor = Points.One;
        foreach (var decision in decisions)
        {
            if (decision.ConcernsClass(entry.Class))
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

    /// <summary>Whether the session is void for a car: it pays nothing, and its places count for nothing.</summary>
    internal bool IsVoidFor(Entry entry) => decisions.Exists(decision => decision.Ruling is NoPoints && decision.ConcernsClass(entry.Class));

    /// <summary>The ruling that takes a car's claim away, or null.</summary>
    internal NoClaim? NoClaimOf(Entry entry, List<DriverId> drivers)
    {
        foreach (var decision in decisions)
        {
            if (decision.Ruling is NoClaim ruling
                && decision.ConcernsClass(entry.Class)
                && (ruling.Entries.Contains(entry.Id) || (drivers.Count > 0 && drivers.TrueForAll(driver => ruling.Drivers.Contains(driver)))))
            {
                return ruling;
            }
        }

        return null;
    }

    internal bool TakesClaimOf(DriverId driver) => decisions.Exists(d => d.Ruling is NoClaim ruling && ruling.Drivers.Contains(driver));

    internal bool RefusesShare(DriverId driver, EntryId entry) =>
        decisions.Exists(d => d.Ruling is ShareRefused ruling && ruling.Driver == driver && (ruling.Entry is not { } car || car == entry));

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
    internal ValueArray<Feat> Feats(Session session, Classification classification, Event @event, string kind)
    {
        foreach (var decision in decisions)
        {
            if (decision.Ruling is FeatCredited ruling && ruling.Feat == kind)
            {
                return ruling.Drivers
                    .Select(driver => (Driver: driver, Entry: CarOf(driver, classification, @event)))
                    .Where(holder => holder.Entry is not null)
                    .Select(holder => new Feat(kind, holder.Entry!.Value, holder.Driver))
                    .ToValueArray();
            }
        }

        return session.Feats.Where(feat => feat.Kind == kind).ToValueArray();
    }

    private static EntryId? CarOf(DriverId driver, Classification classification, Event @event)
    {
        foreach (var line in classification.Lines)
        {
            if (line.Drivers.Any(stint => stint.Driver == driver && stint.Drove))
            {
                return line.Entry;
            }
        }

        return @event.Entries.FirstOrDefault(entry => entry.Crew.Any(member => member.Driver == driver))?.Id;
    }
}
