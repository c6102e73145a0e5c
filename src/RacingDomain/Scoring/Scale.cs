using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>Points by place.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Scale
{
    /// <summary>Creates a scale.</summary>
    /// <param name="values">The points of the first, the second, ...</param>
    /// <param name="tail">Who gets the value for those below the table.</param>
    /// <param name="below">That value.</param>
    /// <param name="formula">What places below the table are worth; null if they are worth nothing, or the tail says what.</param>
    /// <param name="belowPlus">A number that is added to the value for those below; null for none.</param>
    /// <exception cref="ArgumentException">The tail or the number is undefined, or there is a value below the table and nobody to get it.</exception>
    public Scale(ValueArray<Points> values, ScaleTail tail = ScaleTail.Nobody, Points below = default, PlaceFormula? formula = null, FieldCount? belowPlus = null)
    {
        if (tail == ScaleTail.Nobody && (!below.IsZero || belowPlus is not null))
        {
            throw new ArgumentException("A value below the table needs a tail that says who gets it.", nameof(below));
        }

        Values = values;
        Tail = Require.Defined(tail);
        Below = below;
        Formula = formula;
        BelowPlus = belowPlus is { } count ? Require.Defined(count, nameof(belowPlus)) : null;
    }

    /// <summary>The points of the first, the second, ...</summary>
    public ValueArray<Points> Values { get; }

    /// <summary>Who gets the value for those below the table.</summary>
    public ScaleTail Tail { get; }

    /// <summary>The value for those below the table.</summary>
    public Points Below { get; }

    /// <summary>What places below the table are worth; null if they are worth nothing, or the tail says what.</summary>
    public PlaceFormula? Formula { get; }

    /// <summary>A number that is added to the value for those below; null for none.</summary>
    public FieldCount? BelowPlus { get; }

    /// <summary>A table of points, with nothing below it.</summary>
    /// <param name="values">The points of the first, the second, ...</param>
    public static Scale Of(params ReadOnlySpan<Points> values) => new(ValueArray.Create(values));

    /// <summary>Some values, then ever one step less down to the last: 25, 24, ... 1.</summary>
    /// <param name="first">The values before.</param>
    /// <param name="from">The first value of the run.</param>
    /// <param name="to">The last value of the run.</param>
    /// <param name="step">The step down.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive.</exception>
    public static Scale Descending(ValueArray<Points> first, Points from, Points to, Points step)
    {
        if (step <= Points.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "The step down must be positive.");
        }

        var values = first.ToList();
        for (var value = from; value >= to; value -= step)
        {
            values.Add(value);
        }

        return new Scale(values.ToValueArray());
    }

    /// <summary>The same table, whose last value goes to every place below it too.</summary>
    public Scale WithLastForTheRest() => new(Values, ScaleTail.Placed, Values.IsEmpty ? Points.Zero : Values[^1], Formula);

    /// <summary>The same table with a value for those below it.</summary>
    /// <param name="tail">Who gets it.</param>
    /// <param name="below">The value.</param>
    public Scale WithTail(ScaleTail tail, Points below) => new(Values, tail, below, Formula);

    /// <summary>Whether no place can pay more than the one before, whatever the field.</summary>
    public bool IsMonotone
    {
        get
        {
            for (var i = 1; i < Values.Length; i++)
            {
                if (Values[i] > Values[i - 1])
                {
                    return false;
                }
            }

            return Formula is null
                ? Values.IsEmpty || (Below <= Values[^1] && BelowPlus is null)
                : Formula.PerPlace <= Points.Zero && (Values.IsEmpty || Formula.Most <= Values[^1]);
        }
    }

    /// <summary>The points of a place, for a car of a status.</summary>
    /// <param name="place">The place; null for none.</param>
    /// <param name="status">How the session ended for the car.</param>
    /// <param name="count">The numbers that the scale may depend on; null for one that depends on none.</param>
    /// <exception cref="ArgumentNullException">The scale depends on a number, and none is given.</exception>
    public Points ValueOf(Position? place, ResultStatus status, Func<FieldCount, int>? count = null)
    {
        if (count is null && (BelowPlus is not null || Formula is { Counts: true }))
        {
            throw new ArgumentNullException(nameof(count), "The scale depends on how many cars or competitors there are.");
        }

        if (place is { } position && position.Number <= Values.Length)
        {
            return Values[position.Number - 1];
        }

        if (place is { } other && Formula is { } formula)
        {
            return formula.ValueOf(other.Number, count ?? (_ => 0));
        }

        var paid = Tail switch
        {
            ScaleTail.Placed => place is not null,
            ScaleTail.Classified => status == ResultStatus.Classified,
            ScaleTail.Starters => status.TookPart() && !status.IsOut(),
            ScaleTail.Everyone => true,
            _ => false,
        };
        return paid ? Below + (BelowPlus is { } plus ? count?.Invoke(plus) ?? 0 : 0) : Points.Zero;
    }
}
