namespace RacingDomain.Json;

/// <summary>Makes codecs: the words of which document definitions consist.</summary>
internal static partial class Codec
{
    /// <summary>An object with known members. Its name is that of its definition in the schema.</summary>
    public static ObjectCodec<T> Object<T>(string name, string description, Func<ObjectBuilder<T>, Func<MemberValues, T>> define) =>
        new(name, description, define);

    /// <summary>An object of a rulebook, in which people may leave a comment.</summary>
    public static ObjectCodec<T> Rule<T>(string name, string description, Func<ObjectBuilder<T>, Func<MemberValues, T>> define) => Object<T>(name, description, o =>
    {
        var build = define(o);
        o.Comment();
        return build;
    });

    /// <summary>One of several kinds of object, told by the member <c>kind</c>.</summary>
    public static Codec<T> Union<T>(string name, string description, Action<UnionBuilder<T>> define) => new UnionCodec<T>(name, description, define);

    /// <summary>A list, with the fewest and the most items that it may have.</summary>
    public static Codec<ValueArray<T>> List<T>(Codec<T> item, int minimum = 0, int maximum = int.MaxValue) => new ListCodec<T>(item, minimum, maximum);

    /// <summary>The same, for objects that recur word for word.</summary>
    public static Codec<T> Recurring<T>(Codec<T> codec)
        where T : class => new RecurringCodec<T>(codec);

    /// <summary>A map from free text to values.</summary>
    public static Codec<IReadOnlyDictionary<string, T>> Map<T>(Codec<T> item) => new MapCodec<T>(item);

    /// <summary>The same, or null. The type must have a null: a class or a nullable value.</summary>
    public static Codec<T?> Nullable<T>(Codec<T> codec)
        where T : class => new NullableCodec<T?>(codec!);

    /// <summary>The same, or null.</summary>
    public static Codec<T?> NullableValue<T>(Codec<T> codec)
        where T : struct => new NullableCodec<T?>(new LiftedCodec<T>(codec));

    /// <summary>A codec that is defined later or contains itself.</summary>
    public static Codec<T> Lazy<T>(Func<Codec<T>> codec) => new LazyCodec<T>(codec);
}
