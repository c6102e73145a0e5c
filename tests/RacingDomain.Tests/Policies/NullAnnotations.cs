using System.Reflection;

namespace RacingDomain.Tests.Policies;

/// <summary>
/// Reads the compiler's annotations for null, one for each part of a type in the order of writing: 0 unknown, 1 not null, 2 may be null.
/// The framework's own reader takes a type parameter <c>T</c> for <c>T?</c>.
/// </summary>
internal sealed class NullAnnotations
{
    private readonly byte[] flags;
    private int next;

    private NullAnnotations(params byte[] flags)
    {
        this.flags = flags;
    }

    public static NullAnnotations Unknown => new(0);

    /// <summary>The annotations of a member's or a parameter's type; where it has none of its own, its method or types have one for all parts.</summary>
    public static NullAnnotations Of(ICustomAttributeProvider annotated)
    {
        var (attributes, scope) = annotated switch
        {
            ParameterInfo parameter => (parameter.CustomAttributes, parameter.Member),
            Type { IsGenericParameter: true } type => (type.CustomAttributes, (MemberInfo?)type.DeclaringMethod ?? type.DeclaringType),
            MemberInfo member => (member.CustomAttributes, member.DeclaringType),
            _ => ([], null),
        };
        if (Argument(attributes, "NullableAttribute") is { } own)
        {
            return own.Value is IEnumerable<CustomAttributeTypedArgument> many ? new([.. many.Select(flag => (byte)flag.Value!)]) : new((byte)own.Value!);
        }

        for (; scope is not null; scope = scope.DeclaringType)
        {
            if (Argument(scope.CustomAttributes, "NullableContextAttribute") is { } context)
            {
                return new((byte)context.Value!);
            }
        }

        return Unknown;
    }

    public byte Next()
    {
        return flags.Length == 1 ? flags[0] : flags[next++];
    }

    private static CustomAttributeTypedArgument? Argument(IEnumerable<CustomAttributeData> attributes, string name)
    {
        return attributes.FirstOrDefault(attribute => attribute.AttributeType.Name == name)?.ConstructorArguments[0];
    }
}
