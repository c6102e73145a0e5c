using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>One revision of the order of a session or a checkpoint.</summary>
/// <remarks>
/// Immutable, compared by value. The order in which lines are given does not matter: they are kept by position, cars without one last, then by entry.
/// </remarks>
public sealed record Classification
{
    private readonly GivenOrder given;

    /// <summary>Creates a revision.</summary>
    /// <param name="lines">The cars, each once.</param>
    /// <param name="stage">How final it is.</param>
    /// <param name="published">The day it was published; null if known from the start.</param>
    /// <param name="basis">What the positions count.</param>
    /// <exception cref="ArgumentException">A stage or basis is undefined.</exception>
    public Classification(
        ValueArray<ResultLine> lines,
        ClassificationStage stage = ClassificationStage.Official,
        LocalDate? published = null,
        PositionBasis basis = PositionBasis.Overall)
    {
        Lines = GivenOrder.Sort(lines, Compare, out given);
        Stage = Require.Defined(stage);
        Published = Require.Date(published);
        Basis = Require.Defined(basis);
    }

    /// <summary>The cars by position, those without one last, then by entry.</summary>
    public ValueArray<ResultLine> Lines { get; }

    /// <summary>How final it is.</summary>
    public ClassificationStage Stage { get; }

    /// <summary>The day it was published; null if known from the start.</summary>
    public LocalDate? Published { get; }

    /// <summary>What the positions count.</summary>
    public PositionBasis Basis { get; }

    /// <summary>The line of an entry, or null.</summary>
    /// <param name="entry">The season entry.</param>
    public ResultLine? LineOf(EntryId entry)
    {
        foreach (var line in Lines)
        {
            if (line.Entry == entry)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The newest revision that was published by a day; null if there is none.</summary>
    internal static Classification? KnownOn(LocalDate? day, ValueArray<Classification> revisions)
    {
        for (var i = revisions.Length - 1; i >= 0; i--)
        {
            if (!(revisions[i].Published > day))
            {
                return revisions[i];
            }
        }

        return null;
    }

    internal static void RequireAscending(ValueArray<Classification> classifications)
    {
        for (var i = 1; i < classifications.Length; i++)
        {
            if (classifications[i].Published is not { } date)
            {
                throw new ArgumentException("Every revision after the first needs the day it was published.", nameof(classifications));
            }

            if (date < classifications[i - 1].Published)
            {
                throw new ArgumentException("Revisions stand oldest first.", nameof(classifications));
            }
        }
    }

    /// <summary>The same revision with other lines.</summary>
    /// <param name="lines">The cars, each once.</param>
    public Classification WithLines(ValueArray<ResultLine> lines) => new(lines, Stage, Published, Basis);

    /// <summary>Where a line stood among the lines given to the constructor.</summary>
    internal int GivenIndexOf(int line) => given.IndexOf(line);

    private static int Compare(ResultLine left, ResultLine right)
    {
        var order = (left.Position?.Number ?? int.MaxValue).CompareTo(right.Position?.Number ?? int.MaxValue);
        return order != 0 ? order : left.Entry.CompareTo(right.Entry);
    }
}
