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

    /// <summary>Classes of a race whose order at a mark is not known, though that of others is. A mark without any order is seen by whoever scores it.</summary>
    internal void CheckCheckpoints(ManifestRound round, ValueArray<ClassId> classes, IReadOnlyList<(string Name, IReadOnlySet<ClassId> Classes)> marks)
    {
        var titles = (rulebook?.Championships ?? [])
            .Where(championship => championship.Points is PointsSystem points && points.Rules.Any(rule => rule.When.Kinds.Contains(SessionKind.Checkpoint)))
            .Select(championship => championship.Identity.Title)
            .Distinct(StringComparer.Ordinal)
            .ToValueArray();
        foreach (var id in classes)
        {
            var missing = marks.Where(mark => mark.Classes.Count > 0 && !mark.Classes.Contains(id)).Select(mark => mark.Name).ToList();
            if (missing.Count > 0 && !titles.IsEmpty)
            {
                gaps.Add(new CoverageGap(
                    round.Number,
                    $"The order of the class at the checkpoints of {round.Event} is not in the data: {string.Join(", ", missing)}.",
                    SessionKind.Checkpoint,
                    id,
                    new ChampionshipScope(titles: titles)));
            }
        }
    }

    private static bool TakesPart(ManifestSession session, ClassId id) => session.Classes.IsEmpty || session.Classes.Contains(id);
}
