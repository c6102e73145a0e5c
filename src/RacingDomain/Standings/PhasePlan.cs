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

    /// <summary>The index of the phase of a name.</summary>
    internal int Find(string name) => phases.TakeWhile(phase => phase.Name != name).Count();

    private static int FirstIndex(SeasonView view, int number)
    {
        var numbers = view.Rounds.Select(round => round.Number).ToList();
        var index = numbers.Contains(number) ? numbers.IndexOf(number) : numbers.FindIndex(later => later > number);
        return index < 0 ? int.MaxValue : index;
    }
}
