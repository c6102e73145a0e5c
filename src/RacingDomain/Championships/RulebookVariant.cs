using System.Collections.Immutable;

namespace RacingDomain.Championships;

/// <summary>What is different in one of the seasons that a rulebook is for: the numbers of results that count.</summary>
/// <remarks>Immutable, compared by value. Formula One kept its rules from 1962 to 1978, and counted other parts of the season in nearly every year.</remarks>
public sealed record RulebookVariant
{
    /// <summary>Creates a variant.</summary>
    /// <param name="season">The season.</param>
    /// <param name="counting">Which results count, by championship; one that is not named counts as the rulebook says.</param>
    /// <exception cref="ArgumentException">An id is empty, or no championship is named.</exception>
    public RulebookVariant(SeasonId season, IReadOnlyDictionary<ChampionshipId, Counting> counting)
    {
        Season = Require.Id(season);
        Counting = Require.NotNull(counting).ToImmutableSortedDictionary(pair => Require.Id(pair.Key, nameof(counting)), pair => Require.NotNull(pair.Value, nameof(counting)));
        if (Counting.IsEmpty)
        {
            throw new ArgumentException("A variant says for at least one championship which results count.", nameof(counting));
        }
    }

    /// <summary>The season.</summary>
    public SeasonId Season { get; }

    /// <summary>Which results count, by championship, in order of their ids.</summary>
    public ImmutableSortedDictionary<ChampionshipId, Counting> Counting { get; }

    /// <inheritdoc/>
    public bool Equals(RulebookVariant? other) =>
        other is not null && (ReferenceEquals(this, other) || (Season == other.Season && Counting.SequenceEqual(other.Counting)));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Season);
        foreach (var (championship, counting) in Counting)
        {
            hash.Add(championship);
            hash.Add(counting);
        }

        return hash.ToHashCode();
    }
}
