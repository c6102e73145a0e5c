using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>One member of an object, whatever its type.</summary>
internal abstract class MemberDefinition<TOwner>(string name, string description, bool isRequired)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    public bool IsRequired { get; } = isRequired;

    /// <inheritdoc cref="Codec{T}.CanScan"/>
    public abstract bool CanScan { get; }

    public abstract object NewCell();

    /// <summary>Reads the value into a cell that <see cref="NewCell"/> made.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, object cell);

    /// <summary>Reads the value from its text alone into a cell that <see cref="NewCell"/> made.</summary>
    public abstract bool TryScan(ref TextCursor text, ReadContext context, object cell);

    /// <summary>Writes name and value, or nothing when the value is the one of an absent member.</summary>
    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    public abstract JsonObject Schema(SchemaBuilder builder);
}
