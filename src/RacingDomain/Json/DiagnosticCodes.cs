namespace RacingDomain.Json;

/// <summary>The codes of what can be wrong with the form of a document. They don't change between versions.</summary>
public static class DiagnosticCodes
{
    /// <summary>The text isn't well-formed JSON.</summary>
    public const string Malformed = "json.malformed";

    /// <summary>The document ends before it is complete.</summary>
    public const string Truncated = "json.truncated";

    /// <summary>The bytes aren't valid UTF-8.</summary>
    public const string InvalidUtf8 = "json.invalid-utf8";

    /// <summary>A text holds half a surrogate pair.</summary>
    public const string InvalidText = "json.invalid-text";

    /// <summary>The document has more bytes than <see cref="DocumentLimits.MaximumBytes"/>.</summary>
    public const string TooLarge = "json.too-large";

    /// <summary>Objects and lists are nested deeper than <see cref="DocumentLimits.MaximumDepth"/>.</summary>
    public const string TooDeep = "json.too-deep";

    /// <summary>The document has more members and list items than <see cref="DocumentLimits.MaximumItems"/>.</summary>
    public const string TooManyItems = "json.too-many-items";

    /// <summary>Reading stopped, because enough errors were found.</summary>
    public const string TooManyErrors = "json.too-many-errors";

    /// <summary>An object has a member that its kind of object doesn't have.</summary>
    public const string UnknownMember = "json.unknown-member";

    /// <summary>An object has the same member twice.</summary>
    public const string DuplicateMember = "json.duplicate-member";

    /// <summary>An object lacks a required member.</summary>
    public const string MissingMember = "json.missing-member";

    /// <summary>A value is of another JSON type than expected.</summary>
    public const string WrongType = "json.wrong-type";

    /// <summary>A value is null where null means nothing.</summary>
    public const string Null = "json.null";

    /// <summary>The document doesn't say which schema it follows.</summary>
    public const string SchemaMissing = "schema.missing";

    /// <summary>The document follows a newer version of the schema.</summary>
    public const string SchemaNewer = "schema.newer";

    /// <summary>The document follows another schema.</summary>
    public const string SchemaForeign = "schema.foreign";

    /// <summary>A text is longer than allowed.</summary>
    public const string TextTooLong = "text.too-long";

    /// <summary>A text is shorter than allowed.</summary>
    public const string TextTooShort = "text.too-short";

    /// <summary>A text has nothing but white space.</summary>
    public const string TextBlank = "text.blank";

    /// <summary>A number is below or above its range.</summary>
    public const string NumberOutOfRange = "number.out-of-range";

    /// <summary>A number has a fraction or an exponent where a whole number is expected.</summary>
    public const string NumberNotWhole = "number.not-whole";

    /// <summary>A list has fewer items than allowed.</summary>
    public const string ListTooShort = "list.too-short";

    /// <summary>A list has more items than allowed.</summary>
    public const string ListTooLong = "list.too-long";

    /// <summary>A text isn't an id.</summary>
    public const string InvalidId = "value.invalid-id";

    /// <summary>A text isn't a date or a point in time of the expected form.</summary>
    public const string InvalidTime = "value.invalid-time";

    /// <summary>A text isn't a duration.</summary>
    public const string InvalidDuration = "value.invalid-duration";

    /// <summary>A text isn't the id of a time zone.</summary>
    public const string UnknownTimeZone = "value.unknown-time-zone";

    /// <summary>A text isn't one of the names allowed at its place.</summary>
    public const string UnknownName = "value.unknown-name";

    /// <summary>A rulebook names a scale that it doesn't define.</summary>
    public const string UnknownScale = "rulebook.unknown-scale";

    /// <summary>A rulebook names a points system that it doesn't define.</summary>
    public const string UnknownPointsSystem = "rulebook.unknown-points-system";

    /// <summary>A rulebook names a rule in code that the reader's <see cref="RuleRegistry"/> doesn't have.</summary>
    public const string UnknownCustom = "rulebook.unknown-custom";

    /// <summary>Two championships of a rulebook have the same id.</summary>
    public const string DuplicateChampionship = "rulebook.duplicate-championship";

    /// <summary>A run of values does not come to its end.</summary>
    public const string RunWithoutEnd = "rulebook.run-without-end";

    /// <summary>Two parts of a season of which results count have a round in common.</summary>
    public const string PartsOverlap = "rulebook.parts-overlap";

    /// <summary>A rulebook extends one that is not to be found.</summary>
    public const string UnknownBase = "rulebook.unknown-base";

    /// <summary>A rulebook extends one that has errors itself.</summary>
    public const string BrokenBase = "rulebook.broken-base";

    /// <summary>Rulebooks extend each other in a circle.</summary>
    public const string ExtendsCycle = "rulebook.extends-cycle";

    /// <summary>Rulebooks extend each other over more levels than are read.</summary>
    public const string ExtendsTooDeep = "rulebook.extends-too-deep";

    /// <summary>A rulebook removes a championship that the one it extends does not have.</summary>
    public const string UnknownChampionship = "rulebook.unknown-championship";

    /// <summary>The removal of a championship has other members, or says that it is none.</summary>
    public const string BadRemoval = "rulebook.bad-removal";

    /// <summary>A value breaks a rule of the domain.</summary>
    public const string InvalidValue = "value.invalid";
}
