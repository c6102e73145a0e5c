namespace RacingDomain.Seasons;

/// <summary>What a decision does.</summary>
/// <remarks>
/// Immutable, compared by value. The kinds are a closed set, one for each place where officials change the way from results to a table.
/// <list type="bullet">
/// <item>The order of a session: <see cref="MovedToLast"/>, <see cref="Removed"/>, <see cref="Reordered"/>, <see cref="TimePenalty"/>.</item>
/// <item>Who may score: <see cref="NoClaim"/>.</item>
/// <item>What a session is worth: <see cref="NoPoints"/>, <see cref="PointsFactor"/>.</item>
/// <item>Who is credited: <see cref="FeatCredited"/>, <see cref="ShareRefused"/>, <see cref="CarNominated"/>.</item>
/// <item>The ledger: <see cref="PointsAdjusted"/>, <see cref="AwardsVoided"/>, <see cref="EarlierResultsVoided"/>.</item>
/// <item>The table: <see cref="Unranked"/>, <see cref="TieSettled"/>.</item>
/// <item>The phases of a season: <see cref="AdmissionSettled"/>.</item>
/// </list>
/// </remarks>
public abstract record Ruling
{
    private protected Ruling()
    {
    }

    private protected static ValueArray<T> Some<T>(ValueArray<T> ids, string name)
        where T : struct, ITextId<T> =>
        ids.IsEmpty ? throw new ArgumentException("The ruling concerns nobody.", name) : Require.Ids(ids, name);

    private protected static ValueArray<CompetitorRef> Each(ValueArray<CompetitorRef> competitors, string name)
    {
        foreach (var competitor in competitors)
        {
            Require.Id(competitor.Id, name);
        }

        return Require.Distinct(competitors, name);
    }

    private protected static void Someone(ValueArray<EntryId> entries, ValueArray<CompetitorRef> competitors)
    {
        Require.Ids(entries);
        Each(competitors, nameof(competitors));
        if (entries.IsEmpty && competitors.IsEmpty)
        {
            throw new ArgumentException("The ruling concerns nobody: name entries or competitors.");
        }
    }
}
