namespace RacingDomain;

/// <summary>A set of small numbers that is cleared at once.</summary>
internal sealed class NumberSet
{
    private int[] marks = [];
    private int mark = 1;

    internal void Clear() => mark++;

    /// <summary>Makes room for the numbers below one.</summary>
    internal void Expect(int numbers)
    {
        if (numbers > marks.Length)
        {
            Array.Resize(ref marks, numbers);
        }
    }

    /// <summary>Adds a number; whether it was not there.</summary>
    internal bool Add(int number)
    {
        if (number >= marks.Length)
        {
            Array.Resize(ref marks, Math.Max(2 * marks.Length, number + 16));
        }

        var isNew = marks[number] != mark;
        marks[number] = mark;
        return isNew;
    }
}
