namespace RacingDomain.Seasons;

/// <summary>An event with its entries by their ids. Versions of a season that hold the same event share it.</summary>
internal sealed class EventIndex(Event @event, EntryList entries)
{
    private readonly Dictionary<Classification, int[]> cars = new(ReferenceEqualityComparer.Instance);

    internal Event Event => @event;

    internal EntryList Entries => entries;

    /// <summary>Keeps the entries of the lines of a classification, by their numbers in the entry list, when they are checked.</summary>
    internal void Add(Classification order, int[] entries) => cars[order] = entries;

    /// <summary>The entries of the lines of a classification.</summary>
    internal int[] CarsOf(Classification order) => cars[order];
}
