using System.Reflection;
using System.Runtime.CompilerServices;

namespace RacingDomain.Tests.Policies;

/// <summary>What a user of an assembly can see of it: public types, and members that are public or protected.</summary>
internal static class Surface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Library { get; } = Assembly.Load("RacingDomain");

    public static IReadOnlyList<Type> Types(Assembly assembly)
    {
        return assembly.GetExportedTypes().Where(IsWritten).OrderBy(type => type.FullName, StringComparer.Ordinal).ToList();
    }

    /// <summary>The members that the type declares itself, without accessors and nested types.</summary>
    public static IEnumerable<MemberInfo> Members(Type type)
    {
        return type.GetMembers(Declared).Where(member => IsWritten(member) && member switch
        {
            Type => false,
            ConstructorInfo constructor => !constructor.IsStatic && IsVisible(constructor) && !IsDelegate(type),
            MethodInfo method => IsVisible(method) && !IsAccessor(method) && (!IsDelegate(type) || method.Name == "Invoke"),
            FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
            PropertyInfo property => Accessors(property).Any(),
            EventInfo @event => IsVisible(@event.AddMethod),
            _ => false,
        });
    }

    public static IEnumerable<MethodInfo> Accessors(PropertyInfo property)
    {
        return property.GetAccessors(nonPublic: true).Where(IsVisible);
    }

    public static bool IsVisible(MethodBase? method)
    {
        return method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);
    }

    public static bool IsDelegate(Type type)
    {
        return type.IsSubclassOf(typeof(Delegate));
    }

    public static bool IsStatic(Type type)
    {
        return type is { IsClass: true, IsAbstract: true, IsSealed: true };
    }

    public static bool IsRecord(Type type)
    {
        return type.GetMethod("PrintMembers", Declared) is { } print && print.IsDefined(typeof(CompilerGeneratedAttribute));
    }

    public static bool IsReadOnly(MemberInfo member)
    {
        return member.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);
    }

    public static bool IsInit(MethodInfo setter)
    {
        return setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
    }

    /// <summary>The types of a member's signature, as written: not taken apart.</summary>
    public static IEnumerable<Type> Signature(MemberInfo member)
    {
        return member switch
        {
            FieldInfo field => [field.FieldType],
            PropertyInfo property => [property.PropertyType, .. property.GetIndexParameters().Select(parameter => parameter.ParameterType)],
            EventInfo @event => [@event.EventHandlerType!],
            MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            _ => [],
        };
    }

    /// <summary>A type and everything it is made of: elements, type arguments.</summary>
    public static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        var inner = type.HasElementType ? [type.GetElementType()!] : type.IsGenericType ? type.GetGenericArguments() : [];
        foreach (var part in inner.SelectMany(Parts))
        {
            yield return part;
        }
    }

    // The compiler's own names hold a bracket.
    private static bool IsWritten(MemberInfo member)
    {
        return !member.Name.Contains('<', StringComparison.Ordinal);
    }

    private static bool IsAccessor(MethodInfo method)
    {
        return method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
    }
}
