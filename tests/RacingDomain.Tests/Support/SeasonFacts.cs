using RacingDomain.Seasons;

namespace RacingDomain.Tests.Support;

/// <summary>Reads facts back from a season the short way.</summary>
internal static class SeasonFacts
{
    internal static Session Only(this Season season, int round, SessionKind kind) => season.SessionsOf(round).Single(s => s.Session.Kind == kind).Session;

    internal static Session RaceOf(this Season season, int round) => season.Only(round, SessionKind.Race);

    internal static Classification Latest(this Session session) => session.Classifications[^1];

    internal static ResultLine Line(this Session session, string entry) => session.Latest().LineOf(EntryId.Parse(entry))!;

    internal static int? Place(this Session session, string entry) => session.Line(entry).Position?.Number;

    /// <summary>The cars with their places, such as "1:31 2:10 -:7".</summary>
    internal static string Order(this Classification classification) =>
        string.Join(' ', classification.Lines.Select(line => $"{line.Position?.ToString() ?? "-"}:{line.Entry}"));

    internal static Entry EntryAt(this Season season, int round, string entry) =>
        season.SessionsOf(round)[^1].Event.Entries.Single(e => e.Id.ToString() == entry);

    internal static string Crew(this Entry entry) => string.Join(' ', entry.Crew.Select(member => member.Driver));
}
