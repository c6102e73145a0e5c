namespace RacingDomain.Seasons;

/// <summary>The rules of events: entry lists, sessions and classifications.</summary>
internal sealed partial class SeasonValidation
{
    private void CheckEvent(Event @event, string path)
    {
        var byId = new Dictionary<EntryId, Entry>();
        for (var i = 0; i < @event.Entries.Length; i++)
        {
            var entry = @event.Entries[i];
            var entryPath = Child(path + "/entries", i);
            if (!byId.TryAdd(entry.Id, entry))
            {
                Add("season.duplicate-entry", entryPath, $"The entry '{entry.Id}' stands twice in the entry list; give a substitute under the same number an id of its own.", entry.Id.ToString());
            }

            CheckEntry(entry, entryPath);
        }

        Unique(@event.Sessions, path + "/sessions", s => s.Id, "session");
        for (var i = 0; i < @event.Sessions.Length; i++)
        {
            CheckSession(@event.Sessions[i], byId, Child(path + "/sessions", i));
        }
    }

    private void CheckEntry(Entry entry, string path)
    {
        if (entry.Class is { } @class)
        {
            Known(classes, @class, path + "/class", "class");
        }

        if (entry.Team is { } team)
        {
            Known(teams, team, path + "/team", "team");
        }

        if (entry.Manufacturer is { } manufacturer)
        {
            Known(manufacturers, manufacturer, path + "/manufacturer", "manufacturer");
        }

        if (entry.Engine is { } engine)
        {
            Known(manufacturers, engine, path + "/engine", "manufacturer");
        }

        for (var i = 0; i < entry.Crew.Length; i++)
        {
            Known(drivers, entry.Crew[i].Driver, Child(path + "/crew", i) + "/driver", "driver");
        }
    }

    private void CheckSession(Session session, Dictionary<EntryId, Entry> entryList, string path)
    {
        if (session.Round is { } round)
        {
            Known(rounds, round, path + "/round", "round");
        }

        EachKnown(classes, session.Classes, path + "/classes", "class");
        for (var i = 0; i < session.Classifications.Length; i++)
        {
            CheckClassification(session, session.Classifications[i], entryList, Child(path + "/classifications", i));
        }

        for (var i = 0; i < session.Checkpoints.Length; i++)
        {
            for (var j = 0; j < session.Checkpoints[i].Classifications.Length; j++)
            {
                CheckClassification(session, session.Checkpoints[i].Classifications[j], entryList, Child(Child(path + "/checkpoints", i) + "/classifications", j));
            }
        }

        for (var i = 0; i < session.Feats.Length; i++)
        {
            var feat = session.Feats[i];
            var featPath = Child(path + "/feats", i);
            if (!entryList.ContainsKey(feat.Entry))
            {
                Unknown(featPath + "/entry", "entry", feat.Entry.ToString());
            }

            if (feat.Driver is { } driver)
            {
                Known(drivers, driver, featPath + "/driver", "driver");
            }
        }
    }

    private void CheckClassification(Session session, Classification classification, Dictionary<EntryId, Entry> entryList, string path)
    {
        var places = new Dictionary<(Position, ClassId?), (string Path, bool Shares, int Count)>();
        var lines = new HashSet<EntryId>();
        var numbers = new Dictionary<CarNumber, EntryId>();
        for (var i = 0; i < classification.Lines.Length; i++)
        {
            var line = classification.Lines[i];
            var linePath = Child(path + "/lines", classification.GivenIndexOf(i));
            if (!lines.Add(line.Entry))
            {
                Add("season.duplicate-line", linePath + "/entry", $"The entry '{line.Entry}' stands twice in one classification.", line.Entry.ToString());
            }

            for (var j = 0; j < line.Drivers.Length; j++)
            {
                Known(drivers, line.Drivers[j].Driver, Child(linePath + "/drivers", j) + "/driver", "driver");
            }

            if (!entryList.TryGetValue(line.Entry, out var entry))
            {
                Unknown(linePath + "/entry", "entry", line.Entry.ToString());
                continue;
            }

            if (entry.Class is { } @class && !session.Classes.IsEmpty && !session.Classes.Contains(@class))
            {
                Add("season.class-not-in-session", linePath + "/entry", $"The entry '{entry.Id}' is of class '{@class}', which does not take part in this session; add the class to the session or leave the line out.", entry.Id.ToString(), @class.ToString());
            }

            if (line.Status.TookPart() && !numbers.TryAdd(entry.Number, entry.Id) && numbers[entry.Number] != entry.Id)
            {
                Add("season.duplicate-number", linePath + "/entry", $"The car number '{entry.Number}' took part twice in one session, as entry '{numbers[entry.Number]}' and as entry '{entry.Id}'; one of them must not have started.", entry.Number.ToString());
            }

            if (line.Position is { } position)
            {
                CheckPlace(places, (position, classification.Basis == PositionBasis.Class ? entry.Class : null), line, linePath);
            }
        }

        foreach (var (place, (placePath, shares, count)) in places)
        {
            if (shares && count == 1)
            {
                Add("season.place-not-shared", placePath + "/sharesPlace", $"Position {place.Item1} is marked as shared, but one car alone holds it.", place.Item1.ToString());
            }
        }
    }

    private void CheckPlace(Dictionary<(Position, ClassId?), (string Path, bool Shares, int Count)> places, (Position, ClassId?) place, ResultLine line, string path)
    {
        if (!places.TryGetValue(place, out var first))
        {
            places.Add(place, (path, line.SharesPlace, 1));
            return;
        }

        places[place] = first with { Count = first.Count + 1 };
        if (!first.Shares || !line.SharesPlace)
        {
            Add("season.duplicate-place", path + "/position", $"Position {place.Item1} is held by two cars without a tie; correct one of them, or mark both with sharesPlace.", place.Item1.ToString(), line.Entry.ToString());
        }
    }
}
