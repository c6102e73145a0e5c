namespace RacingDomain.Seasons;

/// <summary>The rules of decisions, registrations, pairings and coverage.</summary>
internal sealed partial class SeasonValidation
{
    private void CheckDecisions()
    {
        for (var i = 0; i < season.Decisions.Length; i++)
        {
            var decision = season.Decisions[i];
            var path = Child("/decisions", i);
            for (var j = 0; j < decision.Rounds.Length; j++)
            {
                Known(rounds, decision.Rounds[j], Child(path + "/rounds", j), "round");
            }

            EachKnown(classes, decision.Classes, path + "/classes", "class");
            if (decision.EffectiveFrom is { IsSeason: false } point)
            {
                Known(rounds, point.Round, path + "/effectiveFrom", "round");
            }

            var lists = decision.Rounds.SelectMany(round => entriesByRound.GetValueOrDefault(round, [])).ToList();
            CheckRuling(decision.Ruling, path + "/ruling", entry => lists.Count == 0 || lists.Any(list => list.Contains(entry)));
        }
    }

    private void CheckRuling(Ruling ruling, string path, Predicate<EntryId> present)
    {
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
            Known(rounds, first, path + "/beforeRound", "round");
        }

        for (var i = 0; i < cars.Length; i++)
        {
            var carPath = ruling is ShareRefused or CarNominated ? path + "/entry" : Child(path + "/entries", i);
            if (!entries.Contains(cars[i]))
            {
                Unknown(carPath, "entry", cars[i].ToString());
            }
            else if (!present(cars[i]))
            {
                Add("season.entry-not-in-round", carPath, $"The entry '{cars[i]}' is in the entry list of no round that the decision concerns; correct the entry or the rounds.", cars[i].ToString());
            }
        }

        for (var i = 0; i < persons.Length; i++)
        {
            Known(drivers, persons[i], ruling is ShareRefused or CarNominated ? path + "/driver" : Child(path + "/drivers", i), "driver");
        }

        for (var i = 0; i < competitors.Length; i++)
        {
            KnownCompetitor(competitors[i], Child(path + (ruling is TieSettled ? "/order" : "/competitors"), i));
        }
    }

    private void CheckParticipation()
    {
        for (var i = 0; i < season.Registrations.Length; i++)
        {
            var path = Child("/registrations", i);
            KnownCompetitor(season.Registrations[i].Competitor, path + "/competitor");
            for (var j = 0; j < season.Registrations[i].Rounds.Length; j++)
            {
                Known(rounds, season.Registrations[i].Rounds[j], Child(path + "/rounds", j), "round");
            }
        }

        for (var i = 0; i < season.Pairings.Length; i++)
        {
            var pairing = season.Pairings[i];
            for (var j = 0; j < pairing.Drivers.Length; j++)
            {
                Known(drivers, pairing.Drivers[j], Child(Child("/pairings", i) + "/drivers", pairing.GivenIndexOf(j)), "driver");
            }
        }

        for (var i = 0; i < season.Coverage.Length; i++)
        {
            var gap = season.Coverage[i];
            Known(rounds, gap.Round, Child("/coverage", i) + "/round", "round");
            if (gap.Class is { } @class)
            {
                Known(classes, @class, Child("/coverage", i) + "/class", "class");
            }
        }
    }

    private void KnownCompetitor(CompetitorRef competitor, string path)
    {
        var id = competitor.Id.ToString();
        var known = competitor.Kind switch
        {
            CompetitorKind.Driver => drivers.Contains(DriverId.Parse(id)),
            CompetitorKind.Entry => entries.Contains(EntryId.Parse(id)),
            CompetitorKind.Team => teams.Contains(TeamId.Parse(id)),
            CompetitorKind.Manufacturer or CompetitorKind.EngineMaker => manufacturers.Contains(ManufacturerId.Parse(id)),

            CompetitorKind.Pairing => pairings.Contains(competitor.Id) || id.Split('+').All(part => DriverId.TryParse(part, out var driver) && drivers.Contains(driver)),
            CompetitorKind.Nation => nations.Contains(NationId.Parse(id)),
            CompetitorKind.Group => groups.Contains(competitor.Id),

            // A constructor is made of other parts, by a rule of the championship.
            _ => true,
        };
        if (!known)
        {
            Unknown(path, CompetitorKindNames.ToName(competitor.Kind), id);
        }
    }
}
