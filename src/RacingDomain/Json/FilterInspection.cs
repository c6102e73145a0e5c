using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>What a filter of sessions names that the season does not have.</summary>
internal sealed class FilterInspection(RulebookInspection inspection)
{
    public void Inspect(SessionFilter filter, string otherwise)
    {
        if (inspection.Facts is not { } facts || filter == SessionFilter.Any)
        {
            return;
        }

        var place = inspection.PlaceOf(filter, otherwise);
        if (!filter.Kinds.IsEmpty && !filter.Kinds.Any(facts.Kinds.Contains))
        {
            var names = string.Join(", ", filter.Kinds.Select(kind => kind.ToName()));
            NotYet(place + "/kinds", RulebookCheckCodes.UnknownSessionKind, $"The season has no session of the kinds named ({names}): it has {string.Join(", ", facts.Kinds.Order().Select(kind => kind.ToName()))}.", names);
        }

        Each(filter.Sessions, facts.Sessions, place + "/sessions", (at, id) => NotYet(at, RulebookCheckCodes.UnknownSession, $"The season has no session '{id}'.{Suggestion(id, facts.Sessions)}", id));
        Each(filter.Checkpoints, facts.Checkpoints, place + "/checkpoints", (at, name) => NotYet(at, RulebookCheckCodes.UnknownCheckpoint, $"The season has no checkpoint {Quoted.Of(name)}.{Suggestion(name, facts.Checkpoints)}", name));
        Each(filter.Classes, facts.Classes, place + "/classes", (at, id) => inspection.Error(
            at, RulebookCheckCodes.UnknownClass, $"The season has no class '{id}'.{Suggestion(id, facts.Classes)} Correct the class, or leave it out.", id));
        Events(filter.Events, place + "/events");
        Rounds(filter.Rounds, place + "/rounds");
    }

    /// <summary>Rounds and events that the calendar does not have.</summary>
    public void Inspect(RoundFilter filter, string place)
    {
        Events(filter.Events, place + "/events");
        Rounds(filter.Rounds, place + "/rounds");
    }

    /// <summary>Rounds that the calendar does not have.</summary>
    public void Rounds(ValueArray<int> rounds, string place)
    {
        for (var i = 0; i < rounds.Length; i++)
        {
            Round(rounds[i], string.Create(CultureInfo.InvariantCulture, $"{place}/{i}"));
        }
    }

    /// <summary>A round that the calendar does not have.</summary>
    public void Round(int round, string place)
    {
        if (inspection.Facts is { } facts && !facts.Rounds.Contains(round))
        {
            var text = round.ToString(CultureInfo.InvariantCulture);
            inspection.Error(
                place, RulebookCheckCodes.UnknownRound, string.Create(CultureInfo.InvariantCulture, $"The season has no round {text}; its calendar has {facts.Rounds.Count} rounds. Correct the number."), text);
        }
    }

    private void Events(ValueArray<EventId> events, string place)
    {
        if (inspection.Facts is { } facts)
        {
            Each(events, facts.Events, place, (at, id) => inspection.Error(
                at, RulebookCheckCodes.UnknownEvent, $"The season has no event '{id}'.{Suggestion(id, facts.Events)} Correct the id, or add the event to the season.", id));
        }
    }

    private static void Each<T>(ValueArray<T> named, HashSet<T> there, string place, Action<string, string> isMissing)
        where T : notnull
    {
        for (var i = 0; i < named.Length; i++)
        {
            if (!there.Contains(named[i]))
            {
                isMissing(string.Create(CultureInfo.InvariantCulture, $"{place}/{i}"), string.Create(CultureInfo.InvariantCulture, $"{named[i]}"));
            }
        }
    }

    private static string Suggestion<T>(string name, HashSet<T> there)
        where T : notnull => NameSuggestion.For(name, there.Select(item => item.ToString()!).Order(StringComparer.Ordinal));

    /// <summary>An error, unless rounds are still to come that may have it.</summary>
    private void NotYet(string place, string code, string message, string argument)
    {
        if (inspection.Facts!.IsComplete)
        {
            inspection.Error(place, code, message + " Correct the name, or add the session to the season.", argument);
        }
        else
        {
            inspection.Warning(place, code, message + " Rounds are still to come; correct it if they will have none either.", argument);
        }
    }
}
