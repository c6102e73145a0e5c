using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>Numbers for the competitors of a championship and for its rules, in the order in which they are first seen; versions of a season share it.</summary>
/// <remarks>Filled by one thread at a time; a number that another thread has been given may be looked up at any time.</remarks>
internal sealed class Roster
{
    private readonly Dictionary<CompetitorId, int> numbers = [];

    private readonly Dictionary<(string Name, string Account), int> rules = [];
    private Competitor[] competitors = new Competitor[16];

    // By the numbers that drivers have in the season, one more than that of the competitor.
    private int[] drivers = [];
    private (string Name, string Account, bool IsInTable)[] names = new (string, string, bool)[4];

    /// <summary>Those competitors that were made for it.</summary>
    internal Dictionary<CompetitorId, Competitor> Known { get; } = [];

    /// <summary>Whoever works tables out by these numbers and is free to.</summary>
    internal StandingsBench Bench { get; } = new();

    /// <summary>What those who score for it write on.</summary>
    internal Worksheet Worksheet { get; } = new();

    internal Competitor this[int competitor] => competitors[competitor];

    /// <summary>All competitors by their numbers, up to now; there may be room behind them.</summary>
    internal Competitor[] Competitors => competitors;

    internal ref readonly (string Name, string Account, bool IsInTable) Rule(int rule) => ref names[rule];

    /// <summary>How many competitors have numbers.</summary>
    internal int Count => numbers.Count;

    internal int NumberOf(Competitor competitor)
    {
        if (!numbers.TryGetValue(competitor.Id, out var number))
        {
            number = numbers.Count;
            Put(ref competitors, number, competitor);
            numbers.Add(competitor.Id, number);
        }

        return number;
    }

    /// <summary>Makes room for so many drivers.</summary>
    internal void Expect(int count)
    {
        _ = numbers.EnsureCapacity(count);
        _ = Known.EnsureCapacity(count);
    }

    /// <summary>The number of a driver by the one that he has in the season; -1 if he has none yet.</summary>
    internal int NumberOfDriver(int driver) => driver < drivers.Length ? drivers[driver] - 1 : -1;

    /// <summary>Gives a driver a number.</summary>
    /// <param name="driver">The number that he has in the season.</param>
    /// <param name="competitor">The driver.</param>
    internal int Number(int driver, Competitor competitor)
    {
        if (driver >= drivers.Length)
        {
            Array.Resize(ref drivers, Math.Max(driver + 1, Math.Max(16, 2 * drivers.Length)));
        }

        var number = NumberOf(competitor);
        drivers[driver] = number + 1;
        return number;
    }

    internal int NumberOf(string rule, string account)
    {
        if (!rules.TryGetValue((rule, account), out var number))
        {
            number = rules.Count;
            Put(ref names, number, (rule, account, account == Accounts.Points));
            rules.Add((rule, account), number);
        }

        return number;
    }

    private static void Put<T>(ref T[] items, int index, T item)
    {
        if (index == items.Length)
        {
            Array.Resize(ref items, 2 * index);
        }

        items[index] = item;
    }
}
