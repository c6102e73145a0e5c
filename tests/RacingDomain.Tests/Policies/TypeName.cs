using System.Reflection;
using System.Runtime.CompilerServices;

namespace RacingDomain.Tests.Policies;

/// <summary>Writes types as C# does, with nullability, tuple names and constraints.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
    };

    /// <summary>The type alone, nothing said of null.</summary>
    public static string Of(Type type)
    {
        return Write(type, NullAnnotations.Unknown, []);
    }

    /// <summary>The type of a member, a parameter or what a method returns.</summary>
    public static string Of(Type type, ICustomAttributeProvider annotated)
    {
        var names = annotated.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false).OfType<TupleElementNamesAttribute>().FirstOrDefault();
        return Write(type, NullAnnotations.Of(annotated), new Queue<string?>(names?.TransformNames ?? []));
    }

    /// <summary>The where clauses of a generic type or method, "" without.</summary>
    public static string Constraints(IEnumerable<Type> parameters)
    {
        return string.Concat(parameters.Where(parameter => parameter.IsGenericParameter)
            .Select(parameter => (parameter.Name, Constraints: Constraints(parameter).ToList()))
            .Where(parameter => parameter.Constraints.Count > 0)
            .Select(parameter => $" where {parameter.Name} : {string.Join(", ", parameter.Constraints)}"));
    }

    private static IEnumerable<string> Constraints(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var nullable = NullAnnotations.Of(parameter).Next();
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var types = parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Of).Order(StringComparer.Ordinal).ToList();
        if (isStruct)
        {
            yield return parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsUnmanagedAttribute") ? "unmanaged" : "struct";
        }
        else if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return nullable == 2 ? "class?" : "class";
        }
        else if (nullable == 1 && types.Count == 0)
        {
            yield return "notnull";
        }

        foreach (var type in types)
        {
            yield return type;
        }

        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            yield return "new()";
        }

        if (flags.HasFlag(GenericParameterAttributes.AllowByRefLike))
        {
            yield return "allows ref struct";
        }
    }

    private static string Write(Type type, NullAnnotations annotations, Queue<string?> tupleNames)
    {
        if (type.IsByRef)
        {
            return Write(type.GetElementType()!, annotations, tupleNames);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Write(underlying, annotations, tupleNames) + "?";
        }

        // A value type has an annotation only for the sake of its arguments.
        var isNullable = (!type.IsValueType || type.IsGenericType) && annotations.Next() == 2;
        return WriteBare(type, annotations, tupleNames) + (isNullable ? "?" : "");
    }

    private static string WriteBare(Type type, NullAnnotations annotations, Queue<string?> tupleNames)
    {
        if (type.IsArray)
        {
            return $"{Write(type.GetElementType()!, annotations, tupleNames)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (type.IsPointer)
        {
            return Write(type.GetElementType()!, annotations, tupleNames) + "*";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var types = type.GetGenericArguments();
        var isTuple = type.Namespace == "System" && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) && types.Length < 8;
        // The names of a tuple's elements stand before those of the tuples in it.
        var names = types.Select(_ => isTuple && tupleNames.TryDequeue(out var name) ? name : null).ToList();
        var written = types.Select(argument => Write(argument, annotations, tupleNames)).ToList();
        return isTuple
            ? $"({string.Join(", ", written.Select((text, index) => names[index] is null ? text : $"{text} {names[index]}"))})"
            : Name(type, written);
    }

    private static string Name(Type type, List<string> arguments)
    {
        var outer = type.DeclaringType is { } declaring ? Name(declaring, arguments) : type.Namespace ?? "";
        var own = type.GetGenericArguments().Length - (type.DeclaringType?.GetGenericArguments().Length ?? 0);
        var name = type.Name.Split('`')[0];
        if (own > 0)
        {
            var from = type.DeclaringType?.GetGenericArguments().Length ?? 0;
            name += $"<{string.Join(", ", arguments.Skip(from).Take(own))}>";
        }

        return outer.Length == 0 ? name : $"{outer}.{name}";
    }
}
