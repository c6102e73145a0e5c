using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace RacingDomain.Json;

/// <summary>What the codecs share while they read one document: limits, place, diagnostics and storage that is used again.</summary>
internal sealed class ReadContext(
    int length, DocumentLimits limits, SemanticProblems? semantic, CancellationToken cancellation, IsConsequence? isConsequence = null, RuleRegistry? rules = null)
{
    private const int ItemsBetweenCancellationChecks = 1024;

    private byte[] unescaped = [];
    private int items;
    private int itemsUntilCheck;

    /// <summary>How many bytes the document has.</summary>
    public int Length => length;

    /// <summary>Where in the document the reader began: at its start, or where it went on behind what was read without it.</summary>
    public int Start { get; set; }

    /// <summary>How many members and items there were.</summary>
    public int Items => items;

    public DiagnosticBag Problems { get; } = new();

    public DocumentPath Path { get; } = new();

    /// <summary>What codecs keep for the time of the reading.</summary>
    public Scratch Scratch { get; } = new();

    /// <summary>Where the objects stand that were read, by reference; null when nobody asks.</summary>
    public Dictionary<object, string>? Origins { get; init; }

    /// <summary>What was left out for being broken.</summary>
    public Omissions Omissions { get; } = new();

    /// <summary>A number that grows with every problem and with everything that is left out.</summary>
    public int Faults => Problems.Count + Omissions.Count;

    /// <summary>What the rulebook that is read can name.</summary>
    public RulebookScope Rulebook { get; } = new(rules ?? RuleRegistry.Empty);

    /// <summary>Where in the document the reader's token starts.</summary>
    public long OffsetOf(ref Utf8JsonReader reader) => Start + reader.TokenStartIndex;

    /// <summary>Where in the document the value of the reader's token starts: that of a text behind the quotation mark.</summary>
    public int ValueOffsetOf(ref Utf8JsonReader reader) => (int)OffsetOf(ref reader) + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0);

    /// <summary>The whole document, of which the reader's token is a part.</summary>
    public ReadOnlySpan<byte> DocumentOf(scoped ref Utf8JsonReader reader) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Subtract(ref MemoryMarshal.GetReference(reader.ValueSpan), (nint)ValueOffsetOf(ref reader)), length);

    /// <summary>The place of the value whose first token the reader is at.</summary>
    public TextCursor AtValue(ref Utf8JsonReader reader) => new(DocumentOf(ref reader), (int)OffsetOf(ref reader), reader.CurrentDepth);

    /// <summary>The place behind the value whose last token the reader is at.</summary>
    public TextCursor BehindValue(ref Utf8JsonReader reader) => new(DocumentOf(ref reader), Start + (int)reader.BytesConsumed, reader.CurrentDepth);

    /// <summary>Goes to another place, at which may follow what may follow where the reader is: from the end of an item of a list to that of another.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="place">The place.</param>
    public void GoOnAt(ref Utf8JsonReader reader, int place)
    {
        var document = DocumentOf(ref reader);
        Start = place;
        reader = new Utf8JsonReader(document[place..], isFinalBlock: true, reader.CurrentState);
    }

    /// <summary>Goes to the end of the object that the reader is at the start of, without looking at what is in it.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="end">Where the object is known to end.</param>
    public void SkipTo(ref Utf8JsonReader reader, int end)
    {
        // What is in the object has no say in what may follow it, so that it may as well be empty.
        GoOnAt(ref reader, end - 1);
        _ = reader.Read();
    }

    /// <summary>Counts a member or an item whose value follows.</summary>
    public void CountItem(ref Utf8JsonReader reader)
    {
        if (++items > itemsUntilCheck)
        {
            CheckItems(ref reader);
        }
    }

    /// <summary>Counts members and items that are not read token by token; false, and they aren't counted, when one of them is where the count is to be checked.</summary>
    public bool TryCountItems(int more)
    {
        var isCounted = items + more <= itemsUntilCheck;
        items += isCounted ? more : 0;
        return isCounted;
    }

    /// <summary>Counts items that the document gives in short.</summary>
    public void CountItems(int more)
    {
        items += more;
        if (items > limits.MaximumItems)
        {
            var maximum = limits.MaximumItems.ToString(CultureInfo.InvariantCulture);
            throw new SemanticException(new SemanticProblem(
                "", DiagnosticCodes.TooManyItems, $"The document has more than {maximum} members and list items; split it or raise the limit.", [maximum]));
        }
    }

    /// <summary>Whether an object or a list is too deep that is in so many others.</summary>
    public bool IsTooDeep(int depth) => depth >= limits.MaximumDepth;

    /// <summary>Refuses an object or a list that starts too deep.</summary>
    public void CheckDepth(ref Utf8JsonReader reader)
    {
        if (IsTooDeep(reader.CurrentDepth))
        {
            StopTooDeep(ref reader);
        }
    }

    /// <summary>Adds a diagnostic for the value that the reader is at, and skips the value. Always false.</summary>
    public bool Fail(ref Utf8JsonReader reader, Problem problem)
    {
        Problems.Add(OffsetOf(ref reader), Path.ToPointer(), problem);
        Skip(ref reader);
        return false;
    }

    /// <summary>Adds the diagnostic for a value of another type than expected, and skips the value. Always false.</summary>
    public bool FailType(ref Utf8JsonReader reader, string expected)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "text",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
        return Fail(ref reader, reader.TokenType == JsonTokenType.Null
            ? new(DiagnosticCodes.Null, $"Null is not allowed here: give {expected}, or leave the member out if it is optional.", expected)
            : new(DiagnosticCodes.WrongType, $"Expected {expected}, but this is {found}.", expected, found));
    }

    /// <summary>Adds the diagnostics for a rule of the domain that a read value breaks; false for an exception that is none.</summary>
    /// <param name="exception">What the value's constructor threw.</param>
    /// <param name="offset">Where the value starts.</param>
    /// <param name="faultsBefore">How many faults there were when the value started.</param>
    public bool IsBrokenRule(Exception exception, long offset, int faultsBefore)
    {
        if ((exception as SemanticException)?.Problems is { } problems || (problems = semantic?.Invoke(exception)) is not null)
        {
            AddSemantic(problems, offset);
            return true;
        }

        if (exception is not (ArgumentException or FormatException or OverflowException))
        {
            return false;
        }

        if (Faults > faultsBefore)
        {
            // It may come only of parts that were left out for being broken.
            return true;
        }

        // What follows speaks of C# parameters, which the author of a document doesn't know.
        var end = exception.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        var message = end < 0 ? exception.Message : exception.Message[..end];
        Problems.Add(offset, Path.ToPointer(), new(DiagnosticCodes.InvalidValue, message));
        return true;
    }

    /// <summary>Goes to the last token of the value that the reader is at.</summary>
    public void Skip(ref Utf8JsonReader reader, bool count = true)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        CheckDepth(ref reader);
        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray:
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    CheckDepth(ref reader);
                    break;
            }

            if (count)
            {
                CountItem(ref reader);
            }
        }
    }

    /// <summary>
    /// The text of a string, number or member name without escapes, good until the next call. False, without a diagnostic, for a text with
    /// half a surrogate pair.
    /// </summary>
    public bool TryGetUtf8(ref Utf8JsonReader reader, out ReadOnlySpan<byte> text)
    {
        text = Utf8Of(ref reader, out var isText);
        return isText;
    }

    /// <summary>The same for the places that come by for every value: a span that is returned stays in registers.</summary>
    public ReadOnlySpan<byte> Utf8Of(ref Utf8JsonReader reader, out bool isText)
    {
        isText = true;
        return reader.ValueIsEscaped ? Unescape(ref reader, out isText) : reader.ValueSpan;
    }

    /// <summary>Adds a diagnostic after which reading makes no sense.</summary>
    public void Stop(ref Utf8JsonReader reader, Problem problem)
    {
        Problems.Add(OffsetOf(ref reader), Path.ToPointer(), problem);
        throw new ReadStoppedException();
    }

    /// <summary>Checks what need not be checked at every item.</summary>
    private void CheckItems(ref Utf8JsonReader reader)
    {
        cancellation.ThrowIfCancellationRequested();
        if (items > limits.MaximumItems)
        {
            Stop(ref reader, new(
                DiagnosticCodes.TooManyItems,
                string.Create(CultureInfo.InvariantCulture, $"The document has more than {limits.MaximumItems} members and list items; split it or raise the limit."),
                limits.MaximumItems.ToString(CultureInfo.InvariantCulture)));
        }

        itemsUntilCheck = Math.Min(limits.MaximumItems, items + ItemsBetweenCancellationChecks);
    }

    private void StopTooDeep(ref Utf8JsonReader reader) => Stop(ref reader, new(
        DiagnosticCodes.TooDeep,
        string.Create(CultureInfo.InvariantCulture, $"Objects and lists are nested more than {limits.MaximumDepth} levels deep; flatten the document."),
        limits.MaximumDepth.ToString(CultureInfo.InvariantCulture)));

    private ReadOnlySpan<byte> Unescape(ref Utf8JsonReader reader, out bool isText)
    {
        var escaped = reader.ValueSpan;
        if (unescaped.Length < escaped.Length)
        {
            unescaped = new byte[Math.Max(escaped.Length, 256)];
        }

        try
        {
            var length = reader.CopyString(unescaped);
            isText = true;
            return unescaped.AsSpan(0, length);
        }
        catch (InvalidOperationException)
        {
            isText = false;
            return default;
        }
    }

    private void AddSemantic(IReadOnlyList<SemanticProblem> problems, long offset)
    {
        var pointer = Path.ToPointer();
        foreach (var problem in problems)
        {
            var placed = problem with { Path = Omissions.ToDocument(pointer + problem.Path) };
            if (isConsequence?.Invoke(placed, Omissions) != true)
            {
                Problems.Add(problem.Path.Length == 0 ? offset : -1, placed.Path, new(problem.Code, problem.Message, [.. problem.Arguments]));
            }
        }
    }
}
