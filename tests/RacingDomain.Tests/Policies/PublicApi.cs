using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RacingDomain.Tests.Policies;

/// <summary>Writes the public surface of types, one line to a type or member, sorted, so that two versions can be compared and merged by line.</summary>
internal static class PublicApi
{
    public static IReadOnlyList<string> Lines(IEnumerable<Type> types)
    {
        return types
            .SelectMany(type => Surface.Members(type).Select(Member).Prepend(Declaration(type)))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static string Declaration(Type type)
    {
        if (Surface.IsDelegate(type))
        {
            return $"{TypeName.Of(type)} : delegate{TypeName.Constraints(type.GetGenericArguments())}{Marks(type)}";
        }

        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(Surface.IsReadOnly(type) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{(Surface.IsRecord(type) ? "record " : "")}struct",
            _ when Surface.IsStatic(type) => "static class",
            _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(Surface.IsRecord(type) ? "record" : "class")}",
        };
        var bases = type.IsEnum
            ? [TypeName.Of(type.GetEnumUnderlyingType())]
            : Base(type).Concat(type.GetInterfaces().Where(candidate => candidate.IsVisible).Select(TypeName.Of).Order(StringComparer.Ordinal));
        return $"{TypeName.Of(type)} : {string.Join(", ", bases.Prepend(kind))}{TypeName.Constraints(type.GetGenericArguments())}{Marks(type)}";
    }

    private static IEnumerable<string> Base(Type type)
    {
        return type is { IsClass: true, BaseType: { } parent } && parent != typeof(object) ? [TypeName.Of(parent)] : [];
    }

    private static string Member(MemberInfo member)
    {
        var type = TypeName.Of(member.DeclaringType!);
        return member switch
        {
            FieldInfo field => $"{type}.{field.Name}{Value(field)} -> {TypeName.Of(field.FieldType, field)}{Marks(field)}",
            PropertyInfo property => $"{type}.{Property(property)} -> {TypeName.Of(property.PropertyType, property)}{Marks(property)}",
            EventInfo @event => $"{type}.{@event.Name} -> event {TypeName.Of(@event.EventHandlerType!, @event)}{Marks(@event)}",
            ConstructorInfo constructor => $"{type}.new({Parameters(constructor.GetParameters())}){Marks(constructor)}",
            MethodInfo method => $"{type}.{Method(method)}{Marks(method)}",
            _ => throw new InvalidOperationException(member.ToString()),
        };
    }

    private static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        var byRef = !method.ReturnType.IsByRef ? "" : method.ReturnParameter.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "ref readonly " : "ref ";
        var returns = TypeName.Of(method.ReturnType, method.ReturnParameter);
        return $"{method.Name}{generics}({extension}{Parameters(method.GetParameters())}) -> {Flow(method.ReturnParameter)}{byRef}{returns}"
            + TypeName.Constraints(method.GetGenericArguments());
    }

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var accessors = Surface.Accessors(property).Select(accessor =>
            (accessor.IsPublic ? "" : "protected ") + (accessor == property.GetMethod ? "get;" : Surface.IsInit(accessor) ? "init;" : "set;"));
        return $"{(index.Length == 0 ? property.Name : $"this[{Parameters(index)}]")} {{ {string.Join(" ", accessors)} }}";
    }

    private static string Parameters(IEnumerable<ParameterInfo> parameters)
    {
        return string.Join(", ", parameters.Select(parameter =>
            $"{Flow(parameter)}{Passing(parameter)}{TypeName.Of(parameter.ParameterType, parameter)} {parameter.Name}"
            + (parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "")));
    }

    private static string Passing(ParameterInfo parameter)
    {
        return parameter switch
        {
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            { ParameterType.IsByRef: false } => "",
            { IsOut: true } => "out ",
            { IsIn: true } => "in ",
            _ => "ref ",
        };
    }

    // What the compiler is told about null beside the type.
    private static string Flow(ParameterInfo parameter)
    {
        return string.Concat(parameter.CustomAttributes
            .Where(attribute => attribute.AttributeType.Namespace == typeof(NotNullWhenAttribute).Namespace)
            .Select(attribute => $"[{attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal)}"
                + $"({string.Join(", ", attribute.ConstructorArguments.Select(argument => Literal(argument.Value, argument.ArgumentType)))})] ")
            .Order(StringComparer.Ordinal)).Replace("()", "", StringComparison.Ordinal);
    }

    private static string Value(FieldInfo field)
    {
        return field.IsLiteral ? $" = {(field.DeclaringType!.IsEnum ? Literal(field.GetRawConstantValue(), typeof(long)) : Literal(field.GetRawConstantValue(), field.FieldType))}" : "";
    }

    private static string Literal(object? value, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => bare == type && type.IsValueType ? "default" : "null",
            bool flag => flag ? "true" : "false",
            string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
            char letter => $"'{letter}'",
            _ when bare.IsEnum => $"{TypeName.Of(bare)}.{Enum.ToObject(bare, value)}",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
    }

    private static string Marks(MemberInfo member)
    {
        var method = member as MethodBase ?? (member as PropertyInfo)?.GetAccessors(nonPublic: true).First(Surface.IsVisible) ?? (member as EventInfo)?.AddMethod;
        var field = member as FieldInfo;
        IEnumerable<(bool Is, string Mark)> marks =
        [
            (method is { IsPublic: false } || field is { IsPublic: false }, "protected"),
            ((method is { IsStatic: true } || field is { IsStatic: true, IsLiteral: false }), "static"),
            (field is { IsInitOnly: true }, "readonly"),
            (field is { IsLiteral: true, DeclaringType.IsEnum: false }, "const"),
            (method is { IsAbstract: true, DeclaringType.IsInterface: false }, "abstract"),
            (method is { IsVirtual: true, IsAbstract: false, IsFinal: false } && !IsOverride(method), "virtual"),
            (method is not null && IsOverride(method), "override"),
            (member.IsDefined(typeof(RequiredMemberAttribute), inherit: false) && member is not Type, "required"),
            (member.IsDefined(typeof(FlagsAttribute), inherit: false), "flags"),
            (member.IsDefined(typeof(ObsoleteAttribute), inherit: false), "obsolete"),
            (member.IsDefined(typeof(ExperimentalAttribute), inherit: false), "experimental"),
        ];
        var all = string.Join(", ", marks.Where(mark => mark.Is).Select(mark => mark.Mark));
        return all.Length == 0 ? "" : $" [{all}]";
    }

    private static bool IsOverride(MethodBase method)
    {
        return method is MethodInfo info && info.GetBaseDefinition().DeclaringType != info.DeclaringType;
    }
}
