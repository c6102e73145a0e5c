using RacingDomain.Seasons;

namespace RacingDomain.Tests.Support;

/// <summary>Short words for ids in tests; meant for <c>using static</c>.</summary>
internal static class Ids
{
    internal static EntryId Car(string id) => EntryId.Parse(id);

    internal static ClassId Class(string id) => ClassId.Parse(id);

    internal static DriverId Driver(string name) => DriverId.FromName(name);

    internal static CompetitorRef DriverRef(string name) => CompetitorRef.Of(Driver(name));

    internal static CompetitorRef TeamRef(string name) => CompetitorRef.Of(TeamId.FromName(name));

    internal static EventId EventOf(string name) => EventId.FromName(name);
}
