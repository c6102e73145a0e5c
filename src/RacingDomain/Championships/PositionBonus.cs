using RacingDomain.Scoring;

namespace RacingDomain.Championships;

/// <summary>Points by position in a table, such as the play-off points of the regular season.</summary>
/// <remarks>Immutable, compared by value. Those who share a position get its points in full.</remarks>
public sealed record PositionBonus
{
    /// <summary>Creates a bonus.</summary>
    /// <param name="values">The points of the first, the second, ...</param>
    /// <param name="account">The account they go to.</param>
    /// <exception cref="ArgumentException">There is no value, or the account is blank.</exception>
    public PositionBonus(ValueArray<Points> values, string account = Accounts.Points)
    {
        Values = values.IsEmpty ? throw new ArgumentException("A bonus by position needs a value.", nameof(values)) : values;
        Account = Require.Text(account);
    }

    /// <summary>The points of the first, the second, ...</summary>
    public ValueArray<Points> Values { get; }

    /// <summary>The account they go to.</summary>
    public string Account { get; }
}
