namespace RacingDomain.Scoring;

/// <summary>The accounts that points of a championship go to.</summary>
/// <remarks>
/// Only <see cref="Points"/> is what the table shows and goes by. Other accounts are named by the rules that pay into them, such as play-off points: they are kept
/// beside the table, can seed a phase and can be a key of a ranking.
/// </remarks>
public static class Accounts
{
    /// <summary>The account of the points of the table.</summary>
    public const string Points = "points";
}
