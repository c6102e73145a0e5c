namespace RacingDomain.Seasons;

/// <summary>The rules of events: entry lists, sessions and classifications.</summary>
internal sealed partial class SeasonValidation
{
    // Used again for each event and each classification, which are many.
    private readonly HashSet<SessionId> sessions = [];
    private readonly NumberSet classified = new();
    private readonly HashSet<EntryId> unlisted = [];
    private readonly Dictionary<CarNumber, EntryId> numbers = [];
    private readonly Dictionary<(Position, ClassId?), (int Line, bool Shares, int Count)> places = [];

    private EntryList? listBefore;
    private bool numbersRecur;

    private void CheckEvent(EventIndex found)
    {
        var @event = found.Event;
        if (!found.Entries.IsChecked)
        {
            CheckEntries(found.Entries);
        }

        // Where every id is the number, entries of one number are one entry.
        numbersRecur = @event.Entries.Any(entry => entry.Id.ToString() != entry.Number.ToString());
        sessions.Clear();
        for (var i = 0; i < @event.Sessions.Length; i++)
        {
            _ = sessions.Add(@event.Sessions[i].Id);
        }

        Unique(@event.Sessions, sessions.Count, "/sessions", s => s.Id, "session");
        for (var i = 0; i < @event.Sessions.Length; i++)
        {
            Enter("/sessions", i);
            CheckSession(@event.Sessions[i], found);
            Leave();
        }
    }

    private void CheckEntries(EntryList list)
    {
        var seen = list.IsDistinct ? null : new HashSet<EntryId>();
        for (var i = 0; i < list.Count; i++)
        {
            var entry = list[i];
            Enter("/entries", i);
            if (seen?.Add(entry.Id) == false)
            {
                Add("season.duplicate-entry", "", $"The entry '{entry.Id}' stands twice in the entry list; give a substitute under the same number an id of its own.", entry.Id.ToString());
            }

            // Many a car comes to one event as it came to the last.
            if (problems.Count == 0 && i < listBefore?.Count && ReferenceEquals(entry, listBefore[i]))
            {
                list.Take(listBefore.CrewOf(i));
            }
            else
            {
                CheckEntry(list, entry);
            }

            Leave();
        }

        listBefore = list;
        list.IsChecked = true;
    }

    private void CheckEntry(EntryList list, Entry entry)
    {
        Check(index.Classes, entry.Class, "/class", "class");
        Check(index.Teams, entry.Team, "/team", "team");
        Check(index.Manufacturers, entry.Manufacturer, "/manufacturer", "manufacturer");
        Check(index.Manufacturers, entry.Engine, "/engine", "manufacturer");
        for (var i = 0; i < entry.Crew.Length; i++)
        {
            if (index.Drivers.TryGetValue(entry.Crew[i].Driver, out var driver))
            {
                list.Take([new EntryList.Seat(driver.Number, entry.Crew[i].Role)]);
            }
            else
            {
                Unknown(Child("/crew", i) + "/driver", "driver", entry.Crew[i].Driver);
            }
        }

        void Check<TKey, T>(Dictionary<TKey, T> known, TKey? reference, string member, string what)
            where TKey : struct
        {
            if (reference is { } id)
            {
                Known(known, id, member, what);
            }
        }
    }

    private void CheckSession(Session session, EventIndex @event)
    {
        if (session.Round is { } round)
        {
            Known(index.Rounds, round, "/round", "round");
        }

        EachKnown(index.Classes, session.Classes, "/classes", "class");
        for (var i = 0; i < session.Classifications.Length; i++)
        {
            Enter("/classifications", i);
            CheckClassification(session, session.Classifications[i], @event);
            Leave();
        }

        for (var i = 0; i < session.Checkpoints.Length; i++)
        {
            Enter("/checkpoints", i);
            for (var j = 0; j < session.Checkpoints[i].Classifications.Length; j++)
            {
                Enter("/classifications", j);
                CheckClassification(session, session.Checkpoints[i].Classifications[j], @event);
                Leave();
            }

            Leave();
        }

        for (var i = 0; i < session.Feats.Length; i++)
        {
            var feat = session.Feats[i];
            Enter("/feats", i);
            if (!@event.Entries.Contains(feat.Entry))
            {
                Unknown("/entry", "entry", feat.Entry);
            }

            if (feat.Driver is { } driver)
            {
                Known(index.Drivers, driver, "/driver", "driver");
            }

            Leave();
        }
    }

    private void CheckClassification(Session session, Classification classification, EventIndex @event)
    {
        classified.Clear();
        classified.Expect(@event.Entries.Count);
        unlisted.Clear();
        numbers.Clear();
        places.Clear();
        var found = new int[classification.Lines.Length];
        @event.Add(classification, found);
        for (var i = 0; i < classification.Lines.Length; i++)
        {
            var line = classification.Lines[i];
            for (var j = 0; j < line.Drivers.Length; j++)
            {
                if (!index.Drivers.ContainsKey(line.Drivers[j].Driver))
                {
                    Unknown(Child(At(i, "/drivers"), j) + "/driver", "driver", line.Drivers[j].Driver);
                }
            }

            var isListed = @event.Entries.TryNumber(line.Entry, out var number);
            if (isListed ? !classified.Add(number) : !unlisted.Add(line.Entry))
            {
                Add("season.duplicate-line", At(i, "/entry"), $"The entry '{line.Entry}' stands twice in one classification.", line.Entry.ToString());
            }

            if (!isListed)
            {
                Unknown(At(i, "/entry"), "entry", line.Entry);
                continue;
            }

            found[i] = number;
            var entry = @event.Entries[number];
            if (entry.Class is { } @class && !session.Classes.IsEmpty && !session.Classes.Contains(@class))
            {
                Add("season.class-not-in-session", At(i, "/entry"), $"The entry '{entry.Id}' is of class '{@class}', which does not take part in this session; add the class to the session or leave the line out.", entry.Id.ToString(), @class.ToString());
            }

            // In practice and qualifying a car can run for several entries, one after the other.
            if (numbersRecur && session.Kind is not (SessionKind.Practice or SessionKind.Qualifying) && line.Status.TookPart() && !numbers.TryAdd(entry.Number, entry.Id) && numbers[entry.Number] != entry.Id)
            {
                Add("season.duplicate-number", At(i, "/entry"), $"The car number '{entry.Number}' took part twice in one session, as entry '{numbers[entry.Number]}' and as entry '{entry.Id}'; one of them must not have started.", entry.Number.ToString());
            }

            if (line.Position is { } position && (line.SharesPlace || HasNeighbourIn(position, classification.Lines, i)))
            {
                CheckPlace((position, classification.Basis == PositionBasis.Class ? entry.Class : null), line, i);
            }
        }

        foreach (var (place, (line, shares, count)) in places)
        {
            if (shares && count == 1)
            {
                Add("season.place-not-shared", At(line, "/sharesPlace"), $"Position {place.Item1} is marked as shared, but one car alone holds it.", place.Item1.ToString());
            }
        }

        void CheckPlace((Position Position, ClassId?) place, ResultLine line, int number)
        {
            if (!places.TryGetValue(place, out var first))
            {
                places.Add(place, (number, line.SharesPlace, 1));
                return;
            }

            places[place] = first with { Count = first.Count + 1 };
            if (!first.Shares || !line.SharesPlace)
            {
                Add("season.duplicate-place", At(number, "/position"), $"Position {place.Position} is held by two cars without a tie; correct one of them, or mark both with sharesPlace.", place.Position.ToString(), line.Entry.ToString());
            }
        }

        string At(int line, string member) => Child("/lines", classification.GivenIndexOf(line)) + member;
    }

    /// <summary>Whether the line before or after holds the same place; lines stand by position.</summary>
    private static bool HasNeighbourIn(Position position, ValueArray<ResultLine> lines, int line) =>
        (line > 0 && lines[line - 1].Position == position) || (line + 1 < lines.Length && lines[line + 1].Position == position);
}
