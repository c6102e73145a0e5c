namespace RacingDomain.Seasons;

/// <summary>The rules of decisions, registrations, pairings and coverage.</summary>
internal sealed partial class SeasonValidation
{
    // What only decisions and registrations refer to is collected when the first of them does.
    private HashSet<EntryId> Entries => field ??= season.Events.SelectMany(e => e.Entries).Select(entry => entry.Id).ToHashSet();

    private HashSet<CompetitorId> Groups => field ??= season.Events.SelectMany(e => e.Entries).SelectMany(e => e.Groups).Select(g => g.Id).ToHashSet();

    private HashSet<NationId?> Nations => field ??= season.Drivers.Select(d => d.Nation).Concat(season.Teams.Select(t => t.Nation)).ToHashSet();

    private HashSet<CompetitorId> Pairings => field ??= season.Pairings.Select(p => p.Id).ToHashSet();

    private Dictionary<int, List<EntryList>> EntryListsByRound => field ??= CollectEntryLists();

    private Dictionary<int, List<EntryList>> CollectEntryLists()
    {
        var byRound = new Dictionary<int, List<EntryList>>();
        var eventOf = season.Rounds.Where(r => r.Event is not null).ToLookup(r => r.Event!.Value, r => r.Number);
        for (var i = 0; i < season.Events.Length; i++)
        {
            var @event = season.Events[i];
            if (@event.Entries.IsEmpty)
            {
                continue;
            }

            foreach (var round in @event.Sessions.Select(s => s.Round).OfType<int>().Concat(eventOf[@event.Id]).Distinct())
            {
                if (!byRound.TryGetValue(round, out var lists))
                {
                    byRound.Add(round, lists = []);
                }

                lists.Add(index.Events[i].Entries);
            }
        }

        return byRound;
    }

    private void CheckDecisions()
    {
        for (var i = 0; i < season.Decisions.Length; i++)
        {
            var decision = season.Decisions[i];
            Enter("/decisions", i);
            EachKnown(index.Rounds, decision.Rounds, "/rounds", "round");
            EachKnown(index.Classes, decision.Classes, "/classes", "class");
            if (decision.EffectiveFrom is { IsSeason: false } point)
            {
                Known(index.Rounds, point.Round, "/effectiveFrom", "round");
            }

            CheckRuling(decision);
            Leave();
        }
    }

    private void CheckRuling(Decision decision)
    {
        const string Path = "/ruling";
        var ruling = decision.Ruling;
        ValueArray<EntryId> cars = ruling switch
        {
            MovedToLast r => r.Entries,
            Reordered r => r.Entries,
            Removed r => r.Entries,
            TimePenalty r => r.Entries,
            NoClaim r => r.Entries,
            ShareRefused { Entry: { } entry } => [entry],
            CarNominated r => [r.Entry],
            PointsAdjusted r => r.Entries,
            AwardsVoided r => r.Entries,
            _ => [],
        };
        ValueArray<DriverId> persons = ruling switch
        {
            NoClaim r => r.Drivers,
            FeatCredited r => r.Drivers,
            ShareRefused r => [r.Driver],
            CarNominated r => [r.Driver],
            _ => [],
        };
        ValueArray<CompetitorRef> competitors = ruling switch
        {
            PointsAdjusted r => r.Competitors,
            AwardsVoided r => r.Competitors,
            EarlierResultsVoided r => r.Competitors,
            AdmissionSettled r => r.Competitors,
            AveragePoints r => r.Competitors,
            Unranked r => r.Competitors,
            TieSettled r => r.Order,
            _ => [],
        };
        if (ruling is EarlierResultsVoided { BeforeRound: var first })
        {
            Known(index.Rounds, first, Path + "/beforeRound", "round");
        }

        List<EntryList> lists = cars.IsEmpty ? [] : [.. decision.Rounds.SelectMany(round => EntryListsByRound.GetValueOrDefault(round, []))];
        for (var i = 0; i < cars.Length; i++)
        {
            var carPath = ruling is ShareRefused or CarNominated ? Path + "/entry" : Child(Path + "/entries", i);
            if (lists.Exists(list => list.Contains(cars[i])))
            {
                continue;
            }

            if (!Entries.Contains(cars[i]))
            {
                Unknown(carPath, "entry", cars[i]);
            }
            else if (lists.Count > 0)
            {
                Add("season.entry-not-in-round", carPath, $"The entry '{cars[i]}' is in the entry list of no round that the decision concerns; correct the entry or the rounds.", cars[i].ToString());
            }
        }

        for (var i = 0; i < persons.Length; i++)
        {
            Known(index.Drivers, persons[i], ruling is ShareRefused or CarNominated ? Path + "/driver" : Child(Path + "/drivers", i), "driver");
        }

        for (var i = 0; i < competitors.Length; i++)
        {
            KnownCompetitor(competitors[i], Child(Path + (ruling is TieSettled ? "/order" : "/competitors"), i));
        }
    }

    private void CheckParticipation()
    {
        for (var i = 0; i < season.Registrations.Length; i++)
        {
            Enter("/registrations", i);
            KnownCompetitor(season.Registrations[i].Competitor, "/competitor");
            EachKnown(index.Rounds, season.Registrations[i].Rounds, "/rounds", "round");
            Leave();
        }

        for (var i = 0; i < season.Pairings.Length; i++)
        {
            Enter("/pairings", i);
            var pairing = season.Pairings[i];
            for (var j = 0; j < pairing.Drivers.Length; j++)
            {
                Known(index.Drivers, pairing.Drivers[j], Child("/drivers", pairing.GivenIndexOf(j)), "driver");
            }

            Leave();
        }

        for (var i = 0; i < season.Coverage.Length; i++)
        {
            var gap = season.Coverage[i];
            Enter("/coverage", i);
            Known(index.Rounds, gap.Round, "/round", "round");
            if (gap.Class is { } @class)
            {
                Known(index.Classes, @class, "/class", "class");
            }

            Leave();
        }
    }

    private void KnownCompetitor(CompetitorRef competitor, string below)
    {
        var id = competitor.Id.ToString();
        var known = competitor.Kind switch
        {
            CompetitorKind.Driver => index.Drivers.ContainsKey(DriverId.Parse(id)),
            CompetitorKind.Entry => Entries.Contains(EntryId.Parse(id)),
            CompetitorKind.Team => index.Teams.ContainsKey(TeamId.Parse(id)),
            CompetitorKind.Manufacturer or CompetitorKind.EngineMaker => index.Manufacturers.ContainsKey(ManufacturerId.Parse(id)),

            CompetitorKind.Pairing => Pairings.Contains(competitor.Id) || id.Split('+').All(part => DriverId.TryParse(part, out var driver) && index.Drivers.ContainsKey(driver)),
            CompetitorKind.Nation => Nations.Contains(NationId.Parse(id)),
            CompetitorKind.Group => Groups.Contains(competitor.Id),

            // A constructor is made of other parts, by a rule of the championship.
            _ => true,
        };
        if (!known)
        {
            Unknown(below, CompetitorKindNames.ToName(competitor.Kind), id);
        }
    }
}
