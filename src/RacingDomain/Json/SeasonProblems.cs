using RacingDomain.Championships;
using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>The rules of a season as problems of its document.</summary>
internal static class SeasonProblems
{
    /// <summary>The problems of a season that couldn't be made.</summary>
    public static IReadOnlyList<SemanticProblem>? Of(Exception exception) => exception is SeasonException { Problems: var problems }
        ? problems.Select(p => new SemanticProblem(p.Path, p.Code, p.Message, p.Arguments)).ToList()
        : null;

    /// <summary>Makes a document; problems of the season and of what it has to do with its rulebook come together.</summary>
    public static SeasonDocument Checked(Func<Season> make, RulebookId rulebook, Rulebook? embedded)
    {
        var other = SeasonDocument.OtherRulebook(rulebook, embedded);
        try
        {
            var season = make();
            return other is null ? new(season, embedded) : throw new SeasonException([other]);
        }
        catch (SeasonException exception) when (other is not null && !exception.Problems.Contains(other))
        {
            throw new SeasonException(exception.Problems.Plus(other));
        }
    }

    /// <summary>Whether a reference dangles, or a tie is alone, only because of broken parts that were left out.</summary>
    public static bool IsConsequence(SemanticProblem problem, Omissions omissions) => problem.Code switch
    {
        "season.unknown-class" => omissions.LacksItems("/classes"),
        "season.unknown-driver" => omissions.LacksItems("/drivers"),
        "season.unknown-pairing" => omissions.LacksItems("/drivers") || omissions.LacksItems("/pairings"),
        "season.unknown-team" => omissions.LacksItems("/teams"),
        "season.unknown-manufacturer" or "season.unknown-engine-maker" => omissions.LacksItems("/manufacturers"),
        "season.unknown-nation" => omissions.LacksItems("/drivers") || omissions.LacksItems("/teams"),
        "season.unknown-event" => omissions.LacksItems("/events"),
        "season.unknown-round" => omissions.LacksItems("/rounds"),
        "season.unknown-entry" when problem.Path.StartsWith("/events/", StringComparison.Ordinal) => omissions.LacksItems(Before(problem.Path, "/sessions/") + "/entries"),
        "season.unknown-entry" or "season.unknown-group" => omissions.LacksItems("/events") || omissions.Any(IsEntry),
        "season.entry-not-in-round" => omissions.LacksItems("/events") || omissions.Any(p => IsEntry(p) || p.Contains("/sessions/", StringComparison.Ordinal)) || omissions.LacksItems("/rounds"),
        "season.class-not-in-session" => omissions.LacksItems(Before(Before(problem.Path, "/classifications/"), "/checkpoints/") + "/classes"),
        "season.place-not-shared" => omissions.LacksItems(Before(problem.Path, "/lines/") + "/lines"),
        SeasonDocument.OtherRulebookCode => omissions.IsIncomplete("/rulebook"),
        _ => false,
    };

    private static bool IsEntry(string pointer) => pointer.EndsWith("/entries", StringComparison.Ordinal)
        || (pointer.LastIndexOf('/') is > 0 and var last && pointer[..last].EndsWith("/entries", StringComparison.Ordinal));

    private static string Before(string path, string part)
    {
        var index = path.IndexOf(part, StringComparison.Ordinal);
        return index < 0 ? path : path[..index];
    }
}
