using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>Numbers for the competitors of a championship and for its rules, in the order in which they are first seen; versions of a season share it.</summary>
/// <remarks>Filled by one thread at a time; a number that another thread has been given may be looked up at any time.</remarks>
internal sealed class Roster
{
    private readonly Dictionary<CompetitorId, int> numbers = [];

    // By the texts of their ids, which are found faster than ids.
    private readonly Dictionary<string, int> drivers = [];
    private readonly Dictionary<(string Name, string Account), int> rules = [];
    private Competitor[] competitors = new Competitor[16];
    private (string Name, string Account, bool IsInTable)[] names = new (string, string, bool)[4];

    /// <summary>Those competitors that were made for it.</summary>
    internal Dictionary<CompetitorId, Competitor> Known { get; } = [];

    /// <summary>Whoever works tables out by these numbers and is free to.</summary>
    internal StandingsBench Bench { get; } = new();

    internal Competitor this[int competitor] => competitors[competitor];

    internal ref readonly (string Name, string Account, bool IsInTable) Rule(int rule) => ref names[rule];

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
        _ = drivers.EnsureCapacity(count);
        _ = Known.EnsureCapacity(count);
    }

    internal int NumberOf(DriverId driver, Competitors competitors)
    {
        if (!drivers.TryGetValue(driver.ToString(), out var number))
        {
            number = NumberOf(competitors.OfDriver(driver));
            drivers.Add(driver.ToString(), number);
        }

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
