namespace RacingDomain.Seasons;

/// <summary>An event with its entries by their ids. Versions of a season that hold the same event share it.</summary>
internal sealed class EventIndex(Event @event, EntryList entries)
{
    private readonly List<(Classification Order, int[] Cars)> orders = [];

    internal Event Event => @event;

    internal EntryList Entries => entries;

    /// <summary>Keeps the entries of the lines of a classification, by their numbers in the entry list, when they are checked.</summary>
    internal void Add(Classification order, int[] cars) => orders.Add((order, cars));

    /// <summary>The entries of the lines of a classification.</summary>
    /// <exception cref="ArgumentException">It is none of the event's.</exception>
    internal int[] CarsOf(Classification order)
    {
        foreach (var known in orders)
        {
            if (ReferenceEquals(known.Order, order))
            {
                return known.Cars;
            }
        }

        throw new ArgumentException("The event has no such classification.", nameof(order));
    }
}
