using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RacingDomain.Json;

/// <summary>One thing that is wrong with a document: what, where, and what to do about it.</summary>
/// <remarks>Immutable. Two diagnostics are equal when all their parts are; there is no order.</remarks>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "JSON pointer is the name of the notation.")]
public sealed class Diagnostic : IEquatable<Diagnostic>
{
    internal Diagnostic(
        DiagnosticSeverity severity, string code, string pointer, int line, int column, string message, ValueArray<string> arguments)
    {
        Severity = severity;
        Code = code;
        Pointer = pointer;
        Line = line;
        Column = column;
        Message = message;
        Arguments = arguments;
    }

    /// <summary>Whether the document can still be used.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The kind of problem: one of <see cref="DiagnosticCodes"/>, or the code of a broken rule of the domain. Stable across versions.</summary>
    public string Code { get; }

    /// <summary>The place as a JSON pointer (RFC 6901), such as <c>/events/3/name</c>; empty for the document as a whole.</summary>
    public string Pointer { get; }

    /// <summary>The line of the place, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the place, counted from 1 in bytes of UTF-8; a byte order mark doesn't count.</summary>
    public int Column { get; }

    /// <summary>English text that says what is wrong and what to do.</summary>
    public string Message { get; }

    /// <summary>The facts of the message, such as the name of an unknown member; which ones depends on <see cref="Code"/>.</summary>
    public ValueArray<string> Arguments { get; }

    /// <summary>Whether all parts are equal.</summary>
    /// <param name="left">The first diagnostic.</param>
    /// <param name="right">The second diagnostic.</param>
    public static bool operator ==(Diagnostic? left, Diagnostic? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether a part differs.</summary>
    /// <param name="left">The first diagnostic.</param>
    /// <param name="right">The second diagnostic.</param>
    public static bool operator !=(Diagnostic? left, Diagnostic? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null
        && Severity == other.Severity
        && Code == other.Code
        && Pointer == other.Pointer
        && Line == other.Line
        && Column == other.Column
        && Message == other.Message
        && Arguments == other.Arguments;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Diagnostic);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Pointer, Line, Column, Message);

    /// <summary>Text for a person: <c>line 12, /events/3/name: message [code]</c>.</summary>
    public override string ToString()
    {
        var place = Pointer.Length == 0 ? "" : ", " + Pointer;
        return string.Create(CultureInfo.InvariantCulture, $"line {Line}{place}: {Message} [{Code}]");
    }
}
