using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>The name of a rule in code, which is looked up in the registry that the reader was given.</summary>
/// <param name="what">What it is, for people: "points system".</param>
/// <param name="nameOf">The name of a rule.</param>
internal sealed class CustomNameCodec<T>(string what, Func<T, string> nameOf) : Codec<T>
    where T : class
{
    private static readonly Codec<string> Name = Codec.Phrase();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        var ahead = reader;
        if (!Name.TryRead(ref reader, context, out var name))
        {
            return false;
        }

        var rules = context.Rulebook.Rules;
        if (rules.TryFind(name, out value))
        {
            return true;
        }

        var shown = Shown.Text(Encoding.UTF8.GetBytes(name));
        var remedy = $"give the reader a RuleRegistry that has it, or correct the name.{NameSuggestion.For(name, rules.Names<T>())}";
        return context.Fail(ref ahead, new(DiagnosticCodes.UnknownCustom, $"There is no {what} named {shown} in code: {remedy}", name));
    }

    public override void Write(Utf8JsonWriter writer, T value) => Name.Write(writer, Require.Text(nameOf(value)));

    public override JsonObject Schema(SchemaBuilder builder) => Name.Schema(builder);

    /// <summary>An object that names the rule.</summary>
    public static ObjectCodec<T> Object(string schemaName, string what, Func<T, string> nameOf) =>
        Codec.Rule<T>(schemaName, $"A {what} in code, which the application registers under its name.", o =>
        {
            var name = o.Required("custom", "The name.", new CustomNameCodec<T>(what, nameOf), rule => rule);
            return m => m.Get(name);
        });
}
