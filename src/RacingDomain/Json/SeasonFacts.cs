using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>What there is in a season that rules can name.</summary>
internal sealed class SeasonFacts
{
    public SeasonFacts(Season season)
    {
        var sessions = season.Events.SelectMany(e => e.Sessions).ToList();
        Classes = season.Classes.Select(@class => @class.Id).ToHashSet();
        Kinds = sessions.Select(session => session.Kind).ToHashSet();
        Sessions = sessions.Select(session => session.Id).ToHashSet();
        Checkpoints = sessions.SelectMany(session => session.Checkpoints).Select(checkpoint => checkpoint.Name).ToHashSet(StringComparer.Ordinal);
        Events = season.Events.Select(e => e.Id).ToHashSet();
        Rounds = season.Rounds.Select(round => round.Number).ToHashSet();
        Groups = season.Events.SelectMany(e => e.Entries).SelectMany(entry => entry.Groups).Select(group => group.Kind).ToHashSet(StringComparer.Ordinal);
        Feats = sessions.SelectMany(session => session.Feats).Select(feat => feat.Kind).ToHashSet(StringComparer.Ordinal);
        Measures = sessions.SelectMany(session => session.Classifications).SelectMany(order => order.Lines).SelectMany(line => MeasureNames.Of(line.Measures)).ToHashSet(StringComparer.Ordinal);
        if (Checkpoints.Count > 0)
        {
            _ = Kinds.Add(SessionKind.Checkpoint);
        }

        IsComplete = season.Rounds.All(round => round.Status is RoundStatus.Held or RoundStatus.Cancelled);
    }

    public HashSet<ClassId> Classes { get; }

    public HashSet<SessionKind> Kinds { get; }

    public HashSet<SessionId> Sessions { get; }

    public HashSet<string> Checkpoints { get; }

    public HashSet<EventId> Events { get; }

    public HashSet<int> Rounds { get; }

    public HashSet<string> Groups { get; }

    public HashSet<string> Feats { get; }

    public HashSet<string> Measures { get; }

    /// <summary>Whether no round is still to come, so that what is not there will not be.</summary>
    public bool IsComplete { get; }
}
