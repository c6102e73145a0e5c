using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RacingDomain.Json;

/// <content>Objects that have the form of the one before: they are read from their text alone.</content>
internal sealed partial class ObjectCodec<T>
{
    // What is done before other members are read is not done for objects that are read from their text alone.
    public override bool CanScan => start is null && preludes.Length == 0;

    public override bool TryScan(ref TextCursor text, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var frames = storage.In(context);
        if (frames.Form is not { } form || context.IsTooDeep(text.Depth))
        {
            return false;
        }

        text.Depth++;
        var frame = frames.Take();
        var isGood = TryScanMembers(ref text, context, form, frame) && TryBuild(context, frame, out value);
        frames.Return();
        text.Depth--;
        return isGood;
    }

    /// <summary>Reads an object that differs from the last one in nothing but its values: from its text alone, because what is around them is known to be right.</summary>
    private bool TryReadAlike(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        var text = context.AtValue(ref reader);
        if (!TryScan(ref text, context, out value) || !context.TryCountItems(text.Items))
        {
            return false;
        }

        context.SkipTo(ref reader, text.At);
        return true;
    }

    private bool TryScanMembers(ref TextCursor text, ReadContext context, ObjectForm form, Frame frame)
    {
        foreach (ref readonly var part in form.Parts.AsSpan())
        {
            if (!text.TryPass(part.Start, part.Length) || !members[part.Member].TryScan(ref text, context, frame.Cells[part.Member]))
            {
                return false;
            }
        }

        frame.Filled = form.Members;
        text.Items += form.Parts.Length;
        return text.TryPass(form.End.Start, form.End.Length);
    }

    private bool TryBuild(ReadContext context, Frame frame, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = build(new(frame, context));
            return true;
        }
        catch (Exception)
        {
            // It is thrown again when the object is read, and said.
            value = default;
            return false;
        }
    }
}
