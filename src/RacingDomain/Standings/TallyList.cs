namespace RacingDomain.Standings;

/// <summary>The tallies of a championship, found by the numbers of competitors. Those of earlier moments are used again.</summary>
internal sealed class TallyList
{
    private readonly List<Tally> present = [];
    private Tally?[] byNumber = [];

    /// <summary>Those in the table, in the order in which they were first seen.</summary>
    internal List<Tally> Present => present;

    /// <summary>The tally of a number, if it is there.</summary>
    internal Tally? Find(int number) => (uint)number < (uint)byNumber.Length && byNumber[number] is { IsPresent: true } tally ? tally : null;

    /// <summary>The tally of a number in a season of so many sessions, welcomed if it is not there yet.</summary>
    internal Tally Of(int number, CompiledChampionship compiled, PhaseRoutes? routes) => Find(number) ?? Welcome(number, compiled, routes);

    internal void Clear()
    {
        foreach (var tally in present)
        {
            tally.Reset();
        }

        present.Clear();
    }

    /// <summary>Lets go of those of earlier moments, who are not to be used again.</summary>
    internal void Forget() => byNumber = [];

    /// <summary>Lets those go of whom nothing is left.</summary>
    internal void DropEmpty() => present.RemoveAll(static tally =>
    {
        if (!tally.IsEmpty)
        {
            return false;
        }

        tally.Reset();
        return true;
    });

    private Tally Welcome(int number, CompiledChampionship compiled, PhaseRoutes? routes)
    {
        if (number >= byNumber.Length)
        {
            Array.Resize(ref byNumber, Math.Max(2 * byNumber.Length, number + 16));
        }

        var tally = byNumber[number] ??= new Tally(number, compiled.Roster[number], compiled.View);
        tally.IsPresent = tally.IsTouched = true;
        tally.Route = routes?.Of(tally.Competitor.Id) ?? PhaseRoute.Whole;
        present.Add(tally);
        return tally;
    }
}
