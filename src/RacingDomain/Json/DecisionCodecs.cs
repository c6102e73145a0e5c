using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>Decisions and what they do.</summary>
internal static class DecisionCodecs
{
    public static readonly ObjectCodec<Decision> Decision = Codec.Object<Decision>(
        "Decision", "A ruling of the officials: what it does, what it concerns, when it shows and when it was announced.", o =>
        {
            var ruling = o.Required("ruling", "What it does.", Ruling(), d => d.Ruling);
            var reason = o.Required("reason", "Why, for people.", Codec.Phrase(), d => d.Reason);
            var rounds = o.List("rounds", "The numbers of the rounds concerned; absent for the season.", Codec.Int(1), d => d.Rounds);
            var sessions = o.List("sessions", "The kinds of session concerned; absent for all.", Codec.Names<SessionKind>(), d => d.Sessions);
            var classes = o.List("classes", "The classes concerned; absent for all.", Codec.Id<ClassId>(), d => d.Classes);
            var sessionIds = o.List("sessionIds", "The ids of the sessions concerned, where a round has several of one kind; absent for all.", Codec.Id<SessionId>(), d => d.SessionIds);
            var checkpoints = o.List("checkpoints", "The names of the checkpoints concerned; absent for all.", Codec.Phrase(), d => d.Checkpoints);
            var championships = o.Optional("championships", "The championships concerned; absent for all.", ScopeCodecs.Scope, d => d.Championships, ChampionshipScope.All);
            var effectiveFrom = o.Optional(
                "effectiveFrom",
                "The first table that shows it: \"season\", a round such as \"12\", or a round and a kind of session such as \"12:qualifying\"; absent: as soon as a round concerned counts.",
                Codec.TablePoint(),
                d => d.EffectiveFrom);
            var announced = o.Optional("announced", "The day it was announced; absent if known from the start.", Codec.Date(), d => d.Announced);
            var status = o.Optional("status", "How sure it is.", Codec.Names<DecisionStatus>(), d => d.Status, DecisionStatus.Documented);
            var source = o.Optional("source", "Where it is reported.", Codec.Phrase(), d => d.Source);
            var extensions = o.Extensions(d => d.Extensions);
            return m => new Decision(
                m.Get(ruling),
                m.Get(reason),
                m.Get(rounds),
                m.Get(sessions),
                m.Get(classes),
                m.Get(sessionIds),
                m.Get(checkpoints),
                m.Get(championships),
                m.Get(effectiveFrom),
                m.Get(announced),
                m.Get(status),
                m.Get(source),
                m.Get(extensions));
        });

    private static Codec<Ruling> Ruling() => Codec.Union<Ruling>("Ruling", "What a decision does.", u => u
        .Case("moved-to-last", Codec.Object<MovedToLast>("MovedToLast", "Cars are placed behind all others of their class, in the order named.", o =>
        {
            var entries = Entries(o, r => r.Entries);
            return m => new MovedToLast(m.Get(entries));
        }))
        .Case("removed", Codec.Object<Removed>("Removed", "Cars are put out of the results as disqualified; the others move up unless the places stay vacant.", o =>
        {
            var entries = Entries(o, r => r.Entries);
            var placesStayVacant = o.Optional("placesStayVacant", "Whether nobody moves up.", Codec.Bool(), r => r.PlacesStayVacant, false);
            return m => new Removed(m.Get(entries), m.Get(placesStayVacant));
        }))
        .Case("reordered", Codec.Object<Reordered>("Reordered", "These cars come first in their class, in this order; the others follow in the order they had.", o =>
        {
            var entries = Entries(o, r => r.Entries);
            return m => new Reordered(m.Get(entries));
        }))
        .Case("time-penalty", Codec.Object<TimePenalty>("TimePenalty", "Time is added to cars, and they fall behind those on the same lap who are then faster.", o =>
        {
            var entries = Entries(o, r => r.Entries);
            var time = o.Required("time", "The time added to each.", Codec.Duration(), r => r.Time);
            return m => new TimePenalty(m.Get(entries), m.Get(time));
        }))
        .Case("no-claim", Codec.Object<NoClaim>("NoClaim", "Cars or drivers have no claim to points in a session, though they keep their place in it.", o =>
        {
            var entries = o.List("entries", "The cars, by their season entries.", Codec.Id<EntryId>(), r => r.Entries);
            var drivers = o.List("drivers", "The drivers.", Codec.Id<DriverId>(), r => r.Drivers);
            var othersMoveUp = o.Optional("othersMoveUp", "Whether the points pass to those behind; else they are lost.", Codec.Bool(), r => r.OthersMoveUp, false);
            return m => new NoClaim(m.Get(entries), m.Get(drivers), m.Get(othersMoveUp));
        }))
        .Constant("no-points", "The sessions concerned pay nothing.", new NoPoints())
        .Case("points-factor", Codec.Object<PointsFactor>("PointsFactor", "The sessions concerned pay their points times a factor, such as one half for a shortened race.", o =>
        {
            var factor = o.Required("factor", "The factor, 0 or more: 0.5 for half points.", Codec.Points(), r => r.Factor);
            return m => new PointsFactor(m.Get(factor));
        }))
        .Case("feat-credited", Codec.Object<FeatCredited>("FeatCredited", "A feat, such as the fastest lap, is credited to these drivers and no others.", o =>
        {
            var feat = o.Required("feat", "The kind of feat, such as \"fastest-lap\".", Codec.Phrase(), r => r.Feat);
            var drivers = o.List("drivers", "The drivers.", Codec.Id<DriverId>(), r => r.Drivers, minimum: 1);
            return m => new FeatCredited(m.Get(feat), m.Get(drivers));
        }))
        .Case("share-refused", Codec.Object<ShareRefused>("ShareRefused", "A driver gets no share of a car's points.", o =>
        {
            var driver = o.Required("driver", "The driver.", Codec.Id<DriverId>(), r => r.Driver);
            var entry = o.Optional("entry", "The car; absent for every car.", Codec.Id<EntryId>(), r => r.Entry);
            return m => new ShareRefused(m.Get(driver), m.Get(entry));
        }))
        .Case("car-nominated", Codec.Object<CarNominated>("CarNominated", "Of several cars that a driver drove, only this one scores for him.", o =>
        {
            var driver = o.Required("driver", "The driver.", Codec.Id<DriverId>(), r => r.Driver);
            var entry = o.Required("entry", "The car.", Codec.Id<EntryId>(), r => r.Entry);
            return m => new CarNominated(m.Get(driver), m.Get(entry));
        }))
        .Case("points-adjusted", Codec.Object<PointsAdjusted>("PointsAdjusted", "Points are taken or given.", o =>
        {
            var points = o.Required("points", "The amount for each, negative for a deduction.", Codec.Points(), r => r.Points);
            var entries = o.List("entries", "The cars, which stand for whoever they score for.", Codec.Id<EntryId>(), r => r.Entries);
            var competitors = o.List("competitors", "The competitors.", ScopeCodecs.Competitor, r => r.Competitors);
            var account = o.Optional("account", "The account that they are taken from or given to, as the rulebook names it; absent for the points of the table.", Codec.Phrase(), r => r.Account, Scoring.Accounts.Points);
            return m => new PointsAdjusted(m.Get(points), m.Get(entries), m.Get(competitors), m.Get(account));
        }))
        .Case("awards-voided", Codec.Object<AwardsVoided>("AwardsVoided", "What was scored in the rounds or sessions concerned is lost; nobody moves up.", o =>
        {
            var entries = o.List("entries", "The cars, which stand for whoever they score for.", Codec.Id<EntryId>(), r => r.Entries);
            var competitors = o.List("competitors", "The competitors.", ScopeCodecs.Competitor, r => r.Competitors);
            return m => new AwardsVoided(m.Get(entries), m.Get(competitors));
        }))
        .Case("average-points", Codec.Object<AveragePoints>(
            "AveragePoints", "Competitors get the average of their other results for the sessions concerned, in place of what they scored there.", o =>
            {
                var competitors = Competitors(o, r => r.Competitors);
                var decimals = o.Optional("decimals", "To how many places the average is rounded, a half up, 6 at most; absent to keep it exact.", Codec.Int(0), r => r.Decimals);
                return m => new AveragePoints(m.Get(competitors), m.Get(decimals));
            }))
        .Case("earlier-results-voided", Codec.Object<EarlierResultsVoided>("EarlierResultsVoided", "Results before a round count no longer.", o =>
        {
            var competitors = Competitors(o, r => r.Competitors);
            var beforeRound = o.Required("beforeRound", "The number of the first round that counts.", Codec.Int(2), r => r.BeforeRound);
            return m => new EarlierResultsVoided(m.Get(competitors), m.Get(beforeRound));
        }))
        .Case("unranked", Codec.Object<Unranked>("Unranked", "Competitors are excluded from the table: listed last, without a position.", o =>
        {
            var competitors = Competitors(o, r => r.Competitors);
            var keepsPoints = o.Optional("keepsPoints", "Whether the points stay in the row.", Codec.Bool(), r => r.KeepsPoints, false);
            var mark = o.Optional("mark", "What stands in place of the position, such as \"EX\".", Codec.Phrase(), r => r.Mark);
            return m => new Unranked(m.Get(competitors), m.Get(keepsPoints), m.Get(mark));
        }))
        .Case("tie-settled", Codec.Object<TieSettled>("TieSettled", "The order of competitors who are level by every rule.", o =>
        {
            var order = o.List("order", "The competitors, the first first.", ScopeCodecs.Competitor, r => r.Order, minimum: 2);
            return m => new TieSettled(m.Get(order));
        }))
        .Case("admission-settled", Codec.Object<AdmissionSettled>("AdmissionSettled", "Competitors are admitted to a phase of the season, or kept out of it, by decree.", o =>
        {
            var phase = o.Required("phase", "The name of the phase in the rulebook.", Codec.Phrase(), r => r.Phase);
            var competitors = Competitors(o, r => r.Competitors);
            var refused = o.Optional("refused", "Whether they are kept out instead.", Codec.Bool(), r => r.Refused, false);
            return m => new AdmissionSettled(m.Get(phase), m.Get(competitors), m.Get(refused));
        })));

    private static Member<ValueArray<EntryId>> Entries<T>(ObjectBuilder<T> o, Func<T, ValueArray<EntryId>> get) =>
        o.List("entries", "The cars, by their season entries.", Codec.Id<EntryId>(), get, minimum: 1);

    private static Member<ValueArray<CompetitorRef>> Competitors<T>(ObjectBuilder<T> o, Func<T, ValueArray<CompetitorRef>> get) =>
        o.List("competitors", "The competitors.", ScopeCodecs.Competitor, get, minimum: 1);
}
