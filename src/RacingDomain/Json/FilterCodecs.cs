using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>Which sessions a rule is for.</summary>
internal static class FilterCodecs
{
    public static readonly ObjectCodec<SessionFilter> Filter = Codec.Rule<SessionFilter>(
        "SessionFilter", "Sessions that meet all criteria given. An empty object means every session.", o =>
        {
            var kinds = o.List("kinds", "The kinds of session; absent for any. A rule or a bonus scores checkpoints only where it names them.", Codec.Names<SessionKind>(), f => f.Kinds);
            var rounds = o.List("rounds", "The numbers of rounds; absent for any.", Codec.Int(1), f => f.Rounds);
            var events = o.List("events", "The ids of events; absent for any.", Codec.Id<EventId>(), f => f.Events);
            var sessions = o.List("sessions", "The ids of sessions, such as race-1; absent for any.", Codec.Id<SessionId>(), f => f.Sessions);
            var checkpoints = o.List("checkpoints", "The names of checkpoints; absent for any.", Codec.Phrase(), f => f.Checkpoints);
            var checkpointsAt = o.List(
                "checkpointsAt",
                "The times from the start at which checkpoints match; absent for any. The end of the session is not concerned, and a checkpoint of unknown time matches.",
                Codec.Duration(),
                f => f.CheckpointsAt);
            var minimumLength = o.Optional("minimumLength", "The least advertised length, inclusive.", Codec.Duration(), f => f.MinimumLength);
            var maximumLength = o.Optional("maximumLength", "The greatest advertised length, exclusive.", Codec.Duration(), f => f.MaximumLength);
            var minimumField = o.Optional("minimumField", "The least number of cars of the population that took part.", Codec.Int(0), f => f.MinimumField);
            var maximumField = o.Optional("maximumField", "The greatest number of cars of the population that took part.", Codec.Int(0), f => f.MaximumField);
            var minimumRaces = o.Optional("minimumRaces", "The least number of races of the population's classes in the event.", Codec.Int(0), f => f.MinimumRaces);
            var maximumRaces = o.Optional("maximumRaces", "The greatest number of races of the population's classes in the event.", Codec.Int(0), f => f.MaximumRaces);
            var classes = o.List(
                "classes", "The classes that the championship ranks, all of which must be among these; absent for any. With forClasses and with classesApart that is one class at a time.", Codec.Id<ClassId>(), f => f.Classes);
            var condition = o.Optional(
                "condition", "A condition in code.", CustomNameCodec<NamedCondition>.Object("CustomCondition", "condition", c => c.Name), f => f.Condition);
            return m => new SessionFilter(
                m.Get(kinds),
                m.Get(rounds),
                m.Get(events),
                m.Get(sessions),
                m.Get(checkpoints),
                m.Get(minimumLength),
                m.Get(maximumLength),
                m.Get(minimumField),
                m.Get(maximumField),
                m.Get(minimumRaces),
                m.Get(maximumRaces),
                m.Get(condition),
                m.Get(checkpointsAt),
                m.Get(classes));
        });

    /// <summary>The member of the sessions that something is for.</summary>
    public static Member<SessionFilter> When<T>(this ObjectBuilder<T> o, Func<T, SessionFilter> get) =>
        o.Optional("when", "The sessions that it is for; absent for all.", Filter, get, SessionFilter.Any);
}
