using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>Who takes part in a championship, by its registrations.</summary>
internal sealed class Participation
{
    private readonly Dictionary<CompetitorRef, List<Registration>>? registered;

    internal Participation(Season season, ChampionshipIdentity championship)
    {
        var matching = season.Registrations.Where(r => r.Competitor.Kind == championship.Kind && championship.IsIn(r.Championships)).ToList();
        registered = matching.Count == 0 ? null : matching.GroupBy(r => r.Competitor).ToDictionary(g => g.Key, g => g.ToList());
        OnlyGuests = matching.Count > 0 && matching.TrueForAll(r => r.Status == RegistrationStatus.Guest);
    }

    /// <summary>Whether the registrations name guests and nobody else, so that all others take part.</summary>
    private bool OnlyGuests { get; }

    /// <summary>Whether nobody registered, so that everyone takes part.</summary>
    internal bool IsOpen => registered is null;

    internal bool Scores(Competitor competitor, int round)
    {
        if (registered is null)
        {
            return true;
        }

        if (!registered.TryGetValue(competitor.Reference, out var registrations))
        {
            return OnlyGuests;
        }

        var here = registrations.FindAll(r => r.Rounds.IsEmpty || r.Rounds.Contains(round));
        return here.Count == 0
            ? OnlyGuests
            : here.TrueForAll(r => r.Status == RegistrationStatus.Registered);
    }
}
