using RacingDomain.Championships;
using RacingDomain.Importers.Timing;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>What the data lacks, so that tables which need it say that they are incomplete.</summary>
internal sealed class CoverageGaps(Rulebook? rulebook)
{
    private readonly List<CoverageGap> gaps = [];

    internal ValueArray<CoverageGap> All => gaps.ToValueArray();

    /// <summary>A class for which the round counts, and of which no session says anything.</summary>
    internal void CheckRound(ManifestRound round)
    {
        foreach (var (text, titles) in round.CountsFor)
        {
            var id = ClassId.Parse(text);
            if (!titles.IsEmpty && !round.Sessions.Any(session => session.Kind == SessionKind.Race && TakesPart(session, id)))
            {
                gaps.Add(new CoverageGap(
                    round.Number, $"The results of the class at {round.Event} are not in the data.", @class: id, championships: new ChampionshipScope(titles: titles)));
            }
        }
    }

    /// <summary>Classes of a session of which its order has no car.</summary>
    internal void CheckClasses(ManifestRound round, ManifestSession session, IReadOnlySet<ClassId> found)
    {
        foreach (var id in session.Classes.Where(id => !found.Contains(id)))
        {
            gaps.Add(new CoverageGap(round.Number, $"The order of the class in this session of {round.Event} is not in the data.", session.Kind, id));
        }
    }

    /// <summary>Marks of a race that rules score, and of which the order is not known.</summary>
    internal void CheckCheckpoints(ManifestRound round, ManifestSession session, IReadOnlyList<(string Name, IReadOnlySet<ClassId> Classes)> known, ValueArray<ClassId> all)
    {
        var rules = (rulebook?.Championships ?? [])
            .Where(championship => championship.Points is PointsSystem)
            .SelectMany(championship => ((PointsSystem)championship.Points).Rules.Select(rule => (championship.Identity.Title, rule.When)))
            .Where(rule => rule.When.Kinds.Contains(SessionKind.Checkpoint) && SessionMatch.Concerns(rule.When, SessionKind.Checkpoint, round.Number, round.Length))
            .ToList();
        if (rules.Count == 0 || session.Kind != SessionKind.Race)
        {
            return;
        }

        var titles = new ChampionshipScope(titles: rules.Select(rule => rule.Title).Distinct(StringComparer.Ordinal).ToValueArray());
        var classes = session.Classes.IsEmpty ? all : session.Classes;
        var isMissing = known.Count == 0 || rules.SelectMany(rule => rule.When.Checkpoints).Except(known.Select(mark => mark.Name), StringComparer.Ordinal).Any();
        var unknown = classes.Where(id => isMissing || known.Any(mark => !mark.Classes.Contains(id))).ToList();
        if (unknown.Count == classes.Length)
        {
            gaps.Add(new CoverageGap(round.Number, $"The order at the checkpoints of {round.Event} is not in the data.", SessionKind.Checkpoint, championships: titles));
            return;
        }

        gaps.AddRange(unknown.Select(id => new CoverageGap(
            round.Number, $"The order of the class at the checkpoints of {round.Event} is not in the data.", SessionKind.Checkpoint, id, titles)));
    }

    private static bool TakesPart(ManifestSession session, ClassId id) => session.Classes.IsEmpty || session.Classes.Contains(id);
}
