using System.Text;
using System.Text.Json;

namespace RacingDomain.Json;

/// <summary>Says what is wrong with a member that its object refuses.</summary>
internal static class MemberProblem
{
    // A pointer with a name longer than this helps nobody; the problem is then shown at the object.
    private const int LongestInPointer = 200;

    /// <summary>The problem of the member whose name the reader is at.</summary>
    /// <param name="reader">At the name.</param>
    /// <param name="context">Of the reader.</param>
    /// <param name="isUnknown">Unknown, or else a duplicate.</param>
    /// <param name="names">The members that there are.</param>
    /// <param name="owner">What the object is called.</param>
    /// <param name="pointerName">The name for the pointer, or null when it can't be shown.</param>
    public static Problem For(
        ref Utf8JsonReader reader, ReadContext context, bool isUnknown, Func<IEnumerable<string>> names, string owner, out string? pointerName)
    {
        pointerName = null;
        if (!context.TryGetUtf8(ref reader, out var utf8))
        {
            return new(DiagnosticCodes.InvalidText, "A member's name has half a surrogate pair (\\uD800 to \\uDFFF): write the whole pair.");
        }

        var shown = Shown.Text(utf8);
        var name = utf8.Length <= LongestInPointer ? Encoding.UTF8.GetString(utf8) : null;
        pointerName = name;
        if (!isUnknown)
        {
            return new(DiagnosticCodes.DuplicateMember, $"The member {shown} stands twice in this object: remove one.", Shown.Raw(utf8));
        }

        var known = names().ToList();
        var suggestion = name is null ? "" : NameSuggestion.For(name, known);
        var remedy = suggestion.Length > 0 ? suggestion : known.TrueForAll(IsForTools) ? " Remove it." : $" Remove it, or use {Shown.Choice(known.FindAll(other => !IsForTools(other)))}.";
        return new(DiagnosticCodes.UnknownMember, $"{owner} has no member {shown}.{remedy}", Shown.Raw(utf8));
    }

    /// <summary>Whether a member is no part of what a document says: comments and the place of the schema.</summary>
    private static bool IsForTools(string name) => name.StartsWith('$');
}
