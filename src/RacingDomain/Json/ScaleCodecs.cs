using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>Scales: in place, or by name.</summary>
internal static class ScaleCodecs
{
    private const int MostPlaces = 1_000;

    /// <summary>A scale in place.</summary>
    public static readonly ObjectCodec<Scale> Inline = Codec.Rule<Scale>("Scale", "Points by place.", o =>
    {
        var values = o.Optional(
            "values",
            "The points of the first, the second and so on; a run such as { \"from\": 25, \"to\": 1 } stands for all values in between.",
            Codec.List(new ValueOrRunCodec()).Convert(Flatten, values => values.Select(value => ValueArray.Create(value)).ToValueArray()),
            s => s.Values,
            default);
        var tail = o.Optional("tail", "Who gets the value for those below the table: \"placed\" who hold a place, \"classified\" who are classified, \"starters\" who took part and were not put out of the results, \"everyone\" in the order.", Codec.Names<ScaleTail>(), s => s.Tail, ScaleTail.Nobody);
        var below = o.Optional("below", "That value.", Codec.Points(), s => s.Below, Points.Zero);
        var formula = o.Optional("formula", "What places below the table are worth; absent if they are worth nothing, or the tail says what.", Formula(), s => s.Formula);
        var belowPlus = o.Optional("belowPlus", "A number that is added to the value for those below, as low-point systems do: \"cars\" in the order, \"starters\", \"classified\" ones, \"entrants\" of the championship; absent for none.", Codec.Names<FieldCount>(), s => s.BelowPlus);
        return m => new Scale(m.Get(values), m.Get(tail), m.Get(below), m.Get(formula), m.Get(belowPlus));
    });

    /// <summary>A scale in place or by name.</summary>
    public static readonly Codec<Scale> Scale = new NamedCodec<Scale>(DiagnosticCodes.UnknownScale, "scales", scope => scope.Scales, Inline);

    private static ObjectCodec<PlaceFormula> Formula() => Codec.Rule<PlaceFormula>(
        "PlaceFormula", "Points by place that no table holds: so much for each place and for each car, divided by the number of cars, within limits.", o =>
        {
            var perPlace = o.Required("perPlace", "What each place is worth, the first once, the second twice; negative for less with each place.", Codec.Points(), f => f.PerPlace);
            var perCar = o.Optional("perCar", "What each of the number counted is worth.", Codec.Points(), f => f.PerCar, Points.Zero);
            var counted = o.Optional("counted", "Which number that is: \"cars\" in the order, \"starters\" who took part, \"classified\" ones, \"entrants\" of the championship.", Codec.Names<FieldCount>(), f => f.Counted, FieldCount.Starters);
            var plus = o.Optional("plus", "What is added.", Codec.Points(), f => f.Plus, Points.Zero);
            var least = o.Optional("least", "The least value; absent for none.", Codec.Points(), f => f.Least);
            var most = o.Optional("most", "The greatest value; absent for none.", Codec.Points(), f => f.Most);
            var over = o.Optional("over", "The number by which the sum is divided, as \"counted\" names it; absent for none.", Codec.Names<FieldCount>(), f => f.Over);
            var decimals = o.Optional("decimals", "To how many decimals the value is rounded, half up; absent for none.", Codec.Int(0, 18), f => f.Decimals);
            return m => new PlaceFormula(m.Get(perPlace), m.Get(perCar), m.Get(counted), m.Get(plus), m.Get(least), m.Get(most), m.Get(over), m.Get(decimals));
        });

    private static ValueArray<Points> Flatten(ValueArray<ValueArray<Points>> parts) => parts.SelectMany(part => part).ToValueArray();

    private static ObjectCodec<ValueArray<Points>> Run() => Codec.Rule<ValueArray<Points>>("Run", "Values that go up or down in equal steps.", o =>
    {
        var from = o.Required("from", "The first value.", Codec.Points(), Never);
        var to = o.Required("to", "The last value.", Codec.Points(), Never);
        var step = o.Optional("step", "The step from one to the next, in the direction of the last.", Codec.Points(), Never, Points.One);
        return m =>
        {
            var values = Values(m.Get(from), m.Get(to), m.Get(step));
            m.Context.CountItems(values.Length);
            return values;
        };
    });

    // Values are written one by one.
    private static Points Never(ValueArray<Points> values) => throw new NotSupportedException();

    private static ValueArray<Points> Values(Points from, Points to, Points step)
    {
        if (step <= Points.Zero)
        {
            throw new ArgumentException($"The step of a run is positive; {step} isn't. Whether the run goes up or down is said by its ends.");
        }

        var way = from > to ? from - to : to - from;
        var steps = way / step;
        if (!steps.IsInteger || steps >= MostPlaces)
        {
            throw new SemanticException(new SemanticProblem(
                "",
                DiagnosticCodes.RunWithoutEnd,
                $"A run from {from} to {to} in steps of {step} does not come to its end in less than a thousand steps: correct its ends or its step.",
                [from.ToString(), to.ToString(), step.ToString()]));
        }

        var count = (int)steps.Numerator;
        return Enumerable.Range(0, count + 1).Select(i => from > to ? from - (step * i) : from + (step * i)).ToValueArray();
    }

    /// <summary>One value, or a run of them.</summary>
    private sealed class ValueOrRunCodec : Codec<ValueArray<Points>>
    {
        private static readonly Codec<Points> One = Codec.Points();
        private static readonly ObjectCodec<ValueArray<Points>> Several = Run();

        public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out ValueArray<Points> value)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                return Several.TryRead(ref reader, context, out value);
            }

            var isGood = One.TryRead(ref reader, context, out var one);
            value = isGood ? [one] : default;
            return isGood;
        }

        public override void Write(Utf8JsonWriter writer, ValueArray<Points> value)
        {
            foreach (var one in value)
            {
                One.Write(writer, one);
            }
        }

        public override JsonObject Schema(SchemaBuilder builder)
        {
            // The parts of a value's own choice stand beside the run: a choice in a choice would be harder to read.
            var schema = One.Schema(builder);
            ((JsonArray)schema["oneOf"]!).Add((JsonNode)Several.Schema(builder));
            return schema;
        }
    }
}
