using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A type that stands in documents as an object with known members.</summary>
internal sealed partial class ObjectCodec<T> : Codec<T>
{
    private const int Unknown = -1;
    private const int TagIndex = -2;

    private readonly ScratchKey<Frames> storage;
    private readonly MemberDefinition<T>[] members;
    private readonly string[] names;
    private readonly byte[][] utf8Names;
    private readonly Prelude[] preludes;
    private readonly ulong required;
    private readonly ulong dispensable;
    private readonly ulong preludeBits;
    private readonly ulong scannable;
    private readonly Action<ReadContext>? start;
    private readonly Func<MemberValues, T> build;

    public ObjectCodec(string name, string description, Func<ObjectBuilder<T>, Func<MemberValues, T>> define)
    {
        Name = name;
        Description = description;
        var builder = new ObjectBuilder<T>(this);
        storage = new(() => new(() => new(this, Array.ConvertAll(members!, m => m.NewCell()))));
        build = define(builder);
        start = builder.Start;
        members = [.. builder.Members];
        names = Array.ConvertAll(members, m => m.Name);
        utf8Names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        preludes = [.. builder.Preludes];
        dispensable = builder.IsLenient ? builder.Dispensable : 0;
        for (var i = 0; i < members.Length; i++)
        {
            required |= members[i].IsRequired ? 1UL << i : 0;
            scannable |= members[i].CanScan ? 1UL << i : 0;
        }

        foreach (var prelude in preludes)
        {
            preludeBits |= 1UL << prelude.Index;
            dispensable |= 1UL << prelude.Index;
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
        var frames = storage.In(context);
        var isAlike = CanScan && tag is null && context.Origins is null;
        if (isAlike && frames.Form is not null && TryReadAlike(ref reader, context, out value))
        {
            return true;
        }

        var offset = context.OffsetOf(ref reader);
        var faults = context.Faults;
        var frame = frames.Take();
        start?.Invoke(context);
        context.Path.Push(names);
        if (preludes.Length > 0)
        {
            ReadPreludes(reader, context, frame);
        }

        var isGood = TryReadMembers(ref reader, context, tag, frame);
        context.Path.Pop();
        isGood &= (required & ~frame.Seen) == 0 || HasAllThatMatter(context, frame.Seen, offset);
        isGood = isGood && TryBuild(context, frame, offset, faults, out value);
        frames.Return();
        if (isAlike && isGood && context.Faults == faults && (frame.Seen & ~scannable) == 0)
        {
            frames.Form = ObjectForm.Of(context.DocumentOf(ref reader), (int)offset, (int)context.OffsetOf(ref reader) + 1, utf8Names);
        }

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
                if (index == TagIndex && !tagSeen)
                {
                    reader.Read();
                    context.Skip(ref reader);
                }
                else
                {
                    Refuse(ref reader, context, index, tag);
                }

                tagSeen |= index == TagIndex;
                continue;
            }

            context.Path.At(index);
            var bit = 1UL << index;
            if ((frame.Seen & bit) != 0)
            {
                Refuse(ref reader, context, index, tag);
                continue;
            }

            frame.Seen |= bit;
            expected = index + 1;
            reader.Read();
            if ((preludeBits & bit) != 0)
            {
                context.Skip(ref reader, count: false);
            }
            else
            {
                isGood &= TryReadMember(ref reader, context, index, frame);
            }
        }

        return isGood;
    }

    private bool TryReadMember(ref Utf8JsonReader reader, ReadContext context, int index, Frame frame)
    {
        var bit = 1UL << index;
        if (members[index].TryRead(ref reader, context, frame.Cells[index]))
        {
            frame.Filled |= bit;
            return true;
        }

        if ((dispensable & bit) == 0)
        {
            return false;
        }

        context.Omissions.AddMember(context.Path.ToPointer());
        return true;
    }

    /// <summary>Reads the members that others refer to, on a copy of the reader.</summary>
    private void ReadPreludes(Utf8JsonReader reader, ReadContext context, Frame frame)
    {
        foreach (var prelude in preludes)
        {
            var copy = reader;
            var (depth, place) = (context.Path.Depth, context.Start);
            try
            {
                if (!Tag.TryFind(ref copy, context, utf8Names[prelude.Index]))
                {
                    continue;
                }

                context.Path.At(prelude.Index);
                if (TryReadMember(ref copy, context, prelude.Index, frame) && (frame.Filled & (1UL << prelude.Index)) != 0)
                {
                    prelude.Found(frame, context);
                }
            }
            catch (JsonException)
            {
                // Reading will come to the same place, and find the errors before it on its way.
                context.Path.Depth = depth;
                context.Path.At(prelude.Index);
                context.Omissions.AddMember(context.Path.ToPointer());
            }
            finally
            {
                // What the copy skipped is still before the reader.
                context.Start = place;
            }
        }
    }

    private int Find(ref Utf8JsonReader reader, ReadContext context, int expected, Tag? tag)
    {
        var name = context.Utf8Of(ref reader, out var isText);
        if (!isText)
        {
            return Unknown;
        }

        // Documents usually have the members in the order of the definition, so the search goes on where it ended.
        for (var i = expected; i < utf8Names.Length; i++)
        {
            if (name.SequenceEqual(utf8Names[i]))
            {
                return i;
            }
        }

        for (var i = 0; i < expected; i++)
        {
            if (name.SequenceEqual(utf8Names[i]))
            {
                return i;
            }
        }

        return tag is not null && name.SequenceEqual(tag.Utf8Name) ? TagIndex : Unknown;
    }

    private void Refuse(ref Utf8JsonReader reader, ReadContext context, int index, Tag? tag)
    {
        var problem = MemberProblem.For(ref reader, context, index == Unknown, () => Names(tag), Name, out var name);
        context.Path.At(name);
        context.Problems.Add(context.OffsetOf(ref reader), context.Path.ToPointer(), problem);
        reader.Read();
        context.Skip(ref reader);
    }

    private IEnumerable<string> Names(Tag? tag) => names.Concat(tag is null ? [] : [tag.Name]);

    /// <summary>Adds a diagnostic for each required member that is missing; whether the object can be built for checking all the same.</summary>
    private bool HasAllThatMatter(ReadContext context, ulong seen, long offset)
    {
        var missing = required & ~seen;
        for (var i = 0; missing != 0 && i < members.Length; i++)
        {
            if ((missing & (1UL << i)) != 0)
            {
                var name = members[i].Name;
                context.Problems.Add(offset, context.Path.ToPointer(), new(
                    DiagnosticCodes.MissingMember, $"The required member \"{name}\" is missing: add it. {members[i].Description}", name));
                context.Omissions.AddMember(context.Path.ToPointer(name));
            }
        }

        return (required & ~seen & ~dispensable) == 0;
    }

    private bool TryBuild(ReadContext context, Frame frame, long offset, int faults, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = build(new(frame, context));
            if (context.Origins is { } origins && value is not null)
            {
                _ = origins.TryAdd(value, context.Path.ToPointer());
            }

            return true;
        }
        catch (Exception exception)
        {
            // Not an exception filter: what a filter throws gets lost, and the diagnostics may be too many.
            if (!context.IsBrokenRule(exception, offset, faults))
            {
                throw;
            }

            value = default;
            return false;
        }
    }
}
