using RacingDomain.Championships;

namespace RacingDomain.Standings;

/// <summary>The phases of a championship on the calendar of a season.</summary>
internal sealed class PhasePlan
{
    private readonly int[] starts;
    private readonly ValueArray<Phase> phases;

    internal PhasePlan(SeasonView view, ValueArray<Phase> phases)
    {
        this.phases = phases;
        starts = new int[phases.Length];
        for (var i = 1; i < phases.Length; i++)
        {
            starts[i] = Math.Max(starts[i - 1], FirstIndex(view, phases[i].FirstRound));
        }
    }

    internal int Count => starts.Length;

    internal Phase this[int phase] => phases[phase];

    /// <summary>The index of the first round of a phase; beyond the calendar if it has none.</summary>
    internal int StartOf(int phase) => phase < starts.Length ? starts[phase] : int.MaxValue;

    internal int FirstRoundOf(int phase) => phases[phase].FirstRound;

    internal string NameOf(int phase) => phases[phase].Name;

    /// <summary>The phase of a round.</summary>
    internal int PhaseOf(int round)
    {
        var phase = 0;
        while (phase + 1 < starts.Length && starts[phase + 1] <= round)
        {
            phase++;
        }

        return phase;
    }

    /// <summary>The index of a phase by its name; -1 if there is none.</summary>
    internal int Find(string name)
    {
        for (var i = 0; i < phases.Length; i++)
        {
            if (phases[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static int FirstIndex(SeasonView view, int number)
    {
        for (var i = 0; i < view.Rounds.Length; i++)
        {
            if (view.Rounds[i].Number == number)
            {
                return i;
            }
        }

        for (var i = 0; i < view.Rounds.Length; i++)
        {
            if (view.Rounds[i].Number > number)
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
