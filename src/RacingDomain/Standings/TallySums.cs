namespace RacingDomain.Standings;

/// <summary>What one competitor has at one moment, added up as sessions come and go.</summary>
/// <remarks>Small and side by side, because adding up goes from one competitor to another in the order of results, which is another one in every session.</remarks>
internal struct TallySums
{
    /// <summary>The points of the table of all awards.</summary>
    internal Points Earned;

    /// <summary>How many lines of sessions there are, and ratings in entry lists.</summary>
    internal int Lines;

    /// <summary>How many awards of points of the table.</summary>
    internal int Awards;

    /// <summary>How many places list him, if he has no awards.</summary>
    internal int Listings;

    /// <summary>The rounds in which he took part in a race.</summary>
    internal int Starts;
    internal int Wins;
    internal int Podiums;
    internal int Poles;

    /// <summary>Whether he is in the championship at this moment.</summary>
    internal bool IsPresent;

    /// <summary>Whether something came or went since the tally was counted last.</summary>
    internal bool IsTouched;

    /// <summary>Whether a decision on the ledger or the table concerns him.</summary>
    internal bool IsRuled;

    /// <summary>Whether other points count than those earned; the tally has them.</summary>
    internal bool IsApart;

    internal bool IsListed;

    /// <summary>Whether he has a position when listed.</summary>
    internal bool IsRanked;

    /// <summary>Whether he is in the order of the moment before.</summary>
    internal bool IsInOrder;

    /// <summary>The best of his places, and those that are not counted yet. They are last, so that what every table looks at stands together.</summary>
    internal LatestPlaces Places;

    /// <summary>Begins anew.</summary>
    internal void Begin()
    {
        this = new TallySums { IsPresent = true, IsTouched = true, IsInOrder = IsInOrder };
        Places.Clear();
    }

    /// <summary>Leaves the championship until he is welcomed again.</summary>
    internal void Leave() => IsPresent = IsRanked = false;

    /// <summary>Takes what a line says but for its place and points, or gives it back where the sign is -1.</summary>
    internal void Take(PlaceFlags flags, int sign)
    {
        Lines += sign;
        IsTouched = true;
        Listings += (flags & PlaceFlags.Listing) != 0 ? sign : 0;
        Starts += (flags & PlaceFlags.Started) != 0 ? sign : 0;
        TakeHonours(flags, sign);
    }

    internal void TakeHonours(PlaceFlags flags, int sign)
    {
        if ((flags & PlaceFlags.Honours) != 0)
        {
            Wins += (flags & PlaceFlags.Win) != 0 ? sign : 0;
            Podiums += (flags & PlaceFlags.Podium) != 0 ? sign : 0;
            Poles += (flags & PlaceFlags.Pole) != 0 ? sign : 0;
        }
    }

    /// <summary>Takes points of the table, or gives them back.</summary>
    internal void Earn(Points points, int sign)
    {
        Awards += sign;
        Earned = sign > 0 ? Earned + points : Earned - points;
    }
}
