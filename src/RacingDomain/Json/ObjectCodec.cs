using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A type that stands in documents as an object with known members.</summary>
internal sealed class ObjectCodec<T> : Codec<T>
{
    private const int Unknown = -1;
    private const int TagIndex = -2;

    private readonly MemberDefinition<T>[] members;
    private readonly ulong required;
    private readonly Func<MemberValues, T> build;

    public ObjectCodec(string name, string description, Func<ObjectBuilder<T>, Func<MemberValues, T>> define)
    {
        Name = name;
        Description = description;
        var builder = new ObjectBuilder<T>(this);
        build = define(builder);
        members = [.. builder.Members];
        for (var i = 0; i < members.Length; i++)
        {
            required |= members[i].IsRequired ? 1UL << i : 0;
        }
    }

    public string Name { get; }

    public string Description { get; }

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value) =>
        TryRead(ref reader, context, null, out value);

    /// <summary>Reads an object that also has a tag, whose value was looked up before.</summary>
    public bool TryRead(ref Utf8JsonReader reader, ReadContext context, Tag? tag, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.FailType(ref reader, "an object");
        }

        context.CheckDepth(ref reader);
        var start = reader.TokenStartIndex;
        var frame = context.Rent(this);
        context.Path.Push();
        var isGood = TryReadMembers(ref reader, context, tag, frame);
        context.Path.Pop();
        isGood &= HasAll(context, frame.Seen, start);
        isGood = isGood && TryBuild(context, frame, start, out value);
        frame.Return();
        return isGood;
    }

    public override void Write(Utf8JsonWriter writer, T value) => Write(writer, value, null);

    public void Write(Utf8JsonWriter writer, T value, Tag? tag)
    {
        writer.WriteStartObject();
        tag?.Write(writer);
        foreach (var member in members)
        {
            member.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    public override JsonObject Schema(SchemaBuilder builder) => builder.Reference(Name, this, () => Definition(builder, null));

    /// <summary>The schema itself, not a reference to it.</summary>
    public JsonObject Definition(SchemaBuilder builder, Tag? tag) =>
        SchemaBuilder.Object(Description, tag, members.Select(m => (m.Name, m.IsRequired, m.Schema(builder))));

    public Frame NewFrame(Stack<Frame> home) => new(this, Array.ConvertAll(members, m => m.NewCell()), home);

    private bool TryReadMembers(ref Utf8JsonReader reader, ReadContext context, Tag? tag, Frame frame)
    {
        var isGood = true;
        var tagSeen = false;
        var expected = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            context.CountItem(ref reader);
            var index = Find(ref reader, context, expected, tag);
            if (index < 0)
            {
                isGood &= index == TagIndex && !tagSeen ? SkipTag(ref reader, context) : Refuse(ref reader, context, index, tag);
                tagSeen |= index == TagIndex;
                continue;
            }

            var member = members[index];
            var bit = 1UL << index;
            context.Path.At(member.Name);
            if ((frame.Seen & bit) != 0)
            {
                isGood = Refuse(ref reader, context, index, tag);
                continue;
            }

            frame.Seen |= bit;
            expected = index + 1;
            reader.Read();
            isGood &= member.TryRead(ref reader, context, frame.Cells[index]);
        }

        return isGood;
    }

    private int Find(ref Utf8JsonReader reader, ReadContext context, int expected, Tag? tag)
    {
        if (!context.TryGetUtf8(ref reader, out var name))
        {
            return Unknown;
        }

        // Documents usually have the members in the order of the definition, so the search goes on where it ended.
        for (var i = expected; i < members.Length; i++)
        {
            if (name.SequenceEqual(members[i].Utf8Name))
            {
                return i;
            }
        }

        for (var i = 0; i < expected; i++)
        {
            if (name.SequenceEqual(members[i].Utf8Name))
            {
                return i;
            }
        }

        return tag is not null && name.SequenceEqual(tag.Utf8Name) ? TagIndex : Unknown;
    }

    private static bool SkipTag(ref Utf8JsonReader reader, ReadContext context)
    {
        reader.Read();
        context.Skip(ref reader);
        return true;
    }

    private bool Refuse(ref Utf8JsonReader reader, ReadContext context, int index, Tag? tag)
    {
        var problem = MemberProblem.For(ref reader, context, index == Unknown, () => Names(tag), Name, out var name);
        context.Path.At(name);
        context.Problems.Add(reader.TokenStartIndex, context.Path.ToPointer(), problem);
        reader.Read();
        context.Skip(ref reader);
        return false;
    }

    private IEnumerable<string> Names(Tag? tag) => members.Select(m => m.Name).Concat(tag is null ? [] : [tag.Name]);

    private bool HasAll(ReadContext context, ulong seen, long start)
    {
        var missing = required & ~seen;
        for (var i = 0; missing != 0 && i < members.Length; i++)
        {
            if ((missing & (1UL << i)) != 0)
            {
                var name = members[i].Name;
                context.Problems.Add(start, context.Path.ToPointer(), new(
                    DiagnosticCodes.MissingMember, $"The required member \"{name}\" is missing: add it. {members[i].Description}", name));
            }
        }

        return missing == 0;
    }

    private bool TryBuild(ReadContext context, Frame frame, long start, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = build(new(frame));
            return true;
        }
        catch (Exception exception)
        {
            // Not an exception filter: what a filter throws gets lost, and the diagnostics may be too many.
            if (!context.IsBrokenRule(exception, start))
            {
                throw;
            }

            value = default;
            return false;
        }
    }
}
