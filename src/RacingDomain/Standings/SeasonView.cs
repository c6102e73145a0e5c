using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>A season as it was known on a day: its rounds and sessions in order, and its decisions.</summary>
internal sealed class SeasonView
{
    // Most races have fewer cars; counting the places of every competitor takes room for all of them.
    private const int MostCountedPlaces = 256;

    private readonly Dictionary<int, int> indexOfRound;
    private readonly List<int> slotsBefore = [];

    // What is asked of rounds for every table, side by side.
    private readonly bool[] held;
    private readonly TablePoint[] ends;
    private readonly bool isShownFromStart;

    /// <summary>Looks at a season.</summary>
    /// <param name="season">The season.</param>
    /// <param name="asOf">The day; null for today.</param>
    /// <param name="basis">A view as of the same day: the sessions of rounds that are the same in it are taken over. Null for none.</param>
    internal SeasonView(Season season, LocalDate? asOf, SeasonView? basis = null)
    {
        Season = season;
        AsOf = asOf;
        Rounds = season.Rounds;
        indexOfRound = new Dictionary<int, int>(Rounds.Length);
        Decisions = season.Decisions.Where(decision => !(decision.Announced > asOf)).ToList();
        isShownFromStart = Decisions.TrueForAll(decision => decision.EffectiveFrom is null);
        var slots = new List<Slot>(Rounds.Length);
        held = new bool[Rounds.Length];
        ends = new TablePoint[Rounds.Length];
        for (var i = 0; i < Rounds.Length; i++)
        {
            var round = Rounds[i];
            indexOfRound.Add(round.Number, i);
            held[i] = round.Status == RoundStatus.Held && !(round.Date > asOf);
            ends[i] = TablePoint.After(round.Number);
            slotsBefore.Add(slots.Count);
            if (basis is not null && basis.HasSame(round, i, slots.Count, season))
            {
                slots.AddRange(CollectionsMarshal.AsSpan(basis.Slots)[basis.slotsBefore[i]..basis.slotsBefore[i + 1]]);
                continue;
            }

            var sources = season.SessionsOf(round.Number);
            var several = sources.Count(source => source.Session.Kind == SessionKind.Race) > 1;
            foreach (var source in sources)
            {
                AddSlots(slots, i, source, several, asOf);
            }
        }

        slotsBefore.Add(slots.Count);
        Slots = slots;
        LastHeld = Array.LastIndexOf(held, true);

        // Nobody can have a place more often than there are lines, which a count has to hold.
        var (most, all) = (0, 0L);
        foreach (var slot in slots)
        {
            var lines = slot.Classification.Lines.Length;
            (most, all) = (Math.Max(most, lines), all + lines);
        }

        CountedPlaces = most <= MostCountedPlaces && all <= ushort.MaxValue ? (most + 15) & ~15 : 0;
    }

    internal Season Season { get; }

    internal LocalDate? AsOf { get; }

    /// <summary>Up to which place a competitor's places are counted: about as many as there are lines in a session; 0 for none, where there are too many.</summary>
    internal int CountedPlaces { get; }

    internal ValueArray<Round> Rounds { get; }

    internal List<Slot> Slots { get; }

    internal List<Decision> Decisions { get; }

    /// <summary>The index of the last round held; -1 if none was.</summary>
    internal int LastHeld { get; }

    internal bool IsHeld(int round) => held[round];

    /// <summary>The moment after a round.</summary>
    internal TablePoint EndOf(int round) => ends[round];

    /// <summary>The index of the last round in a table.</summary>
    internal int RoundOf(TablePoint point)
    {
        if (point.IsSeason)
        {
            return Slots.Count == 0 ? LastHeld : Math.Max(LastHeld, Slots[^1].RoundIndex);
        }

        if (!indexOfRound.TryGetValue(point.Round, out var index))
        {
            throw new StandingsException("standings.unknown-round", string.Create(CultureInfo.InvariantCulture, $"The season has no round {point.Round}; its calendar has {Rounds.Length} rounds."), point.ToString());
        }

        if (!IsHeld(index) && SlotsOf(index).Count == 0)
        {
            throw new StandingsException("standings.round-not-held", string.Create(CultureInfo.InvariantCulture, $"Round {point.Round} was not held, or not yet."), point.ToString());
        }

        return index;
    }

    /// <summary>How many slots count in a table.</summary>
    internal int SlotCount(TablePoint point)
    {
        var round = RoundOf(point);
        return point.Session is { } kind ? SlotCount(point, round, kind) : slotsBefore[round + 1];
    }

    /// <summary>How many slots there are before a round.</summary>
    internal int SlotsBefore(int round) => slotsBefore[Math.Min(round, Rounds.Length)];

    /// <summary>How many sessions of a slot's round are known in a table of so many slots.</summary>
    internal int KnownInRound(Slot slot, int count) => Math.Min(count, slotsBefore[slot.RoundIndex + 1]) - slotsBefore[slot.RoundIndex];

    /// <summary>The decisions that a table shows.</summary>
    internal List<Decision> InForce(TablePoint point) => point.IsSeason || isShownFromStart ? Decisions : Shown(point);

    /// <summary>Whether the sessions of another view are those that this one begins with.</summary>
    internal bool BeginsAs(SeasonView other)
    {
        if (other.Slots.Count > Slots.Count)
        {
            return false;
        }

        for (var i = 0; i < other.Slots.Count; i++)
        {
            if (!ReferenceEquals(other.Slots[i], Slots[i]))
            {
                return false;
            }
        }

        return true;
    }

    private List<Decision> Shown(TablePoint point) => Decisions.FindAll(decision => Shows(decision, point));

    private int SlotCount(TablePoint point, int round, SessionKind kind)
    {
        var last = SlotsOf(round).FindLastIndex(slot => slot.Kind == kind);
        return last >= 0
            ? slotsBefore[round] + last + 1
            : throw new StandingsException("standings.no-such-session", string.Create(CultureInfo.InvariantCulture, $"Round {point.Round} has no {kind.ToName()} with a known order."), point.ToString());
    }

    /// <summary>Whether a round stands here too, with the same sessions.</summary>
    private bool HasSame(Round round, int index, int before, Season season) =>
        index < Rounds.Length && ReferenceEquals(Rounds[index], round) && slotsBefore[index] == before && Season.SessionsOf(round.Number).IsSameAs(season.SessionsOf(round.Number));

    private bool Shows(Decision decision, TablePoint point)
    {
        if (decision.EffectiveFrom is not { } from)
        {
            return true;
        }

        if (from.IsSeason)
        {
            return false;
        }

        var (effective, round) = (indexOfRound[from.Round], RoundOf(point));
        return effective < round || (effective == round && (point.Session is null || (from.Session is { } kind && SlotsOf(round).FindLastIndex(slot => slot.Kind == kind) is >= 0 and var last && last < SlotCount(point) - slotsBefore[round])));
    }

    /// <summary>The sessions of a round with a known order.</summary>
    internal List<Slot> SlotsOf(int round) => Slots.GetRange(slotsBefore[round], slotsBefore[round + 1] - slotsBefore[round]);

    private void AddSlots(List<Slot> slots, int round, EventSession source, bool several, LocalDate? asOf)
    {
        if (Rounds[round].Status == RoundStatus.Cancelled || !source.Session.IsHeldBy(asOf, Rounds[round]))
        {
            return;
        }

        var @event = Season.IndexOf(source.Event.Id);
        foreach (var checkpoint in source.Session.Checkpoints)
        {
            if (Classification.KnownOn(asOf, checkpoint.Classifications) is { } order)
            {
                slots.Add(new Slot(slots.Count, round, Rounds[round], source, @event, checkpoint, order, several));
            }
        }

        if (Classification.KnownOn(asOf, source.Session.Classifications) is { } classification)
        {
            slots.Add(new Slot(slots.Count, round, Rounds[round], source, @event, null, classification, several));
        }
    }
}
