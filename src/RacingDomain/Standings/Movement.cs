using System.Runtime.InteropServices;

namespace RacingDomain.Standings;

/// <summary>The positions of the table before, by the numbers of competitors.</summary>
internal sealed class Movement
{
    private int[] positions = [];

    internal void Forget() => Array.Clear(positions);

    internal void Remember(ChampionshipState state)
    {
        Forget();
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(state.Positions))
        {
            var number = row.Number;
            if (number >= positions.Length)
            {
                Array.Resize(ref positions, Math.Max(2 * positions.Length, number + 16));
            }

            positions[number] = row.Position.Number;
        }
    }

    /// <summary>How many positions a competitor won; <see cref="RowLine.NoMovement"/> if he has none or had none.</summary>
    internal int Of(int number, int position) =>
        position > 0 && (uint)number < (uint)positions.Length && positions[number] is > 0 and var before ? before - position : RowLine.NoMovement;
}
