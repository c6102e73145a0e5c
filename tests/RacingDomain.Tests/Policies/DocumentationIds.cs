using System.Reflection;

namespace RacingDomain.Tests.Policies;

/// <summary>The names that the compiler gives to members in the documentation file.</summary>
internal static class DocumentationIds
{
    public static string Of(MemberInfo member)
    {
        return member switch
        {
            Type type => $"T:{Definition(type)}",
            FieldInfo => $"F:{Qualified(member)}",
            EventInfo => $"E:{Qualified(member)}",
            PropertyInfo property => $"P:{Qualified(member)}{Parameters(property.GetIndexParameters())}",
            ConstructorInfo constructor => $"M:{Qualified(member)}{Parameters(constructor.GetParameters())}",
            MethodInfo method => $"M:{Qualified(member)}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}{Parameters(method.GetParameters())}"
                + (method.Name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit" ? $"~{Encoded(method.ReturnType)}" : ""),
            _ => throw new InvalidOperationException(member.ToString()),
        };
    }

    private static string Qualified(MemberInfo member)
    {
        return $"{Definition(member.DeclaringType!)}.{member.Name.Replace('.', '#')}";
    }

    private static string Definition(Type type)
    {
        return (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
    }

    private static string Parameters(ParameterInfo[] parameters)
    {
        return parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Encoded(parameter.ParameterType)))})";
    }

    private static string Encoded(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (type.IsByRef)
        {
            return Encoded(type.GetElementType()!) + "@";
        }

        if (type.IsPointer)
        {
            return Encoded(type.GetElementType()!) + "*";
        }

        if (type.IsArray)
        {
            var rank = type.GetArrayRank();
            return Encoded(type.GetElementType()!) + (rank == 1 ? "[]" : $"[{string.Join(",", Enumerable.Repeat("0:", rank))}]");
        }

        return Named(type, type.GetGenericArguments());
    }

    private static string Named(Type type, Type[] arguments)
    {
        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var outer = type.DeclaringType is { } declaring ? Named(declaring, arguments) : type.Namespace;
        var own = arguments.Take(type.GetGenericArguments().Length).Skip(inherited).Select(Encoded).ToList();
        return $"{outer}.{type.Name.Split('`')[0]}{(own.Count == 0 ? "" : $"{{{string.Join(",", own)}}}")}";
    }
}
