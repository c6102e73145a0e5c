using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;

namespace RacingDomain.Tests.Policies;

/// <summary>What every public type keeps to: functions from types to the list of what is wrong with them.</summary>
internal static class Conformance
{
    private static readonly HashSet<Type> Inexact = [typeof(double), typeof(float), typeof(Half), typeof(DateTime), typeof(DateTimeOffset)];

    private static readonly HashSet<Type> Mutable =
    [
        typeof(IList), typeof(ICollection), typeof(IDictionary), typeof(ArrayList), typeof(Hashtable), typeof(BitArray), typeof(StringBuilder),
        typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(LinkedList<>), typeof(Queue<>), typeof(Stack<>), typeof(PriorityQueue<,>),
        typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(SortedSet<>), typeof(OrderedDictionary<,>),
        typeof(Collection<>), typeof(ObservableCollection<>), typeof(KeyedCollection<,>),
        typeof(ConcurrentDictionary<,>), typeof(ConcurrentBag<>), typeof(ConcurrentQueue<>), typeof(ConcurrentStack<>),
        typeof(ArraySegment<>), typeof(Memory<>), typeof(Span<>),
    ];

    private static readonly HashSet<Type> Awaited = [typeof(Task), typeof(Task<>), typeof(ValueTask), typeof(ValueTask<>), typeof(IAsyncEnumerable<>)];

    /// <summary>A class that anyone may derive from can be made mutable by it.</summary>
    public static IEnumerable<string> OpenClasses(IEnumerable<Type> types)
    {
        return types
            .Where(type => type is { IsClass: true, IsSealed: false } && !type.IsSubclassOf(typeof(Exception)) && !(type.IsAbstract && Constructors(type).All(IsHidden)))
            .Select(type => $"{type}: neither sealed, static, an exception, nor abstract with hidden constructors only.");
    }

    public static IEnumerable<string> Setters(IEnumerable<Type> types)
    {
        return from type in types
               from property in Surface.Members(type).OfType<PropertyInfo>()
               where Surface.IsVisible(property.SetMethod)
               select $"{type}.{property.Name}: has a setter ({(Surface.IsInit(property.SetMethod!) ? "init" : "set")}), which skips the constructor's checks.";
    }

    public static IEnumerable<string> Fields(IEnumerable<Type> types)
    {
        return from type in types
               from field in Surface.Members(type).OfType<FieldInfo>()
               where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
               select $"{type}.{field.Name}: a visible field that is neither const nor static readonly.";
    }

    public static IEnumerable<string> MutableCollections(IEnumerable<Type> types)
    {
        return from type in types
               from member in Surface.Members(type)
               let given = member switch
               {
                   PropertyInfo property => [property.PropertyType],
                   FieldInfo field => [field.FieldType],
                   MethodInfo method => method.GetParameters().Where(parameter => parameter.IsOut).Select(parameter => parameter.ParameterType).Append(method.ReturnType),
                   _ => Enumerable.Empty<Type>(),
               }
               from part in given.SelectMany(Surface.Parts)
               where part.IsArray || Mutable.Contains(Definition(part))
               select $"{type}.{member.Name}: gives {TypeName.Of(part)}, which the caller can change.";
    }

    public static IEnumerable<string> MutableStructs(IEnumerable<Type> types)
    {
        return types.Where(type => type is { IsValueType: true, IsEnum: false } && !Surface.IsReadOnly(type)).Select(type => $"{type}: a struct that is not readonly.");
    }

    public static IEnumerable<string> InexactTypes(IEnumerable<Type> types)
    {
        var signatures = types.SelectMany(type => Surface.Members(type)
            .Select(member => (Where: $"{type}.{member.Name}", Types: Surface.Signature(member)))
            .Append(($"{type}", [.. type.GetInterfaces(), type.BaseType ?? typeof(object)])));
        return from signature in signatures
               from part in signature.Types.SelectMany(Surface.Parts)
               where Inexact.Contains(part)
               select $"{signature.Where}: uses {TypeName.Of(part)}; points are exact, times are NodaTime's.";
    }

    public static IEnumerable<string> EndlessMethods(IEnumerable<Type> types)
    {
        return from type in types
               from method in Surface.Members(type).OfType<MethodInfo>()
               where Awaited.Contains(Definition(method.ReturnType)) && method.Name != nameof(IAsyncDisposable.DisposeAsync)
               where method.GetParameters().All(parameter => parameter.ParameterType != typeof(CancellationToken))
               select $"{type}.{method.Name}: asynchronous and takes no CancellationToken.";
    }

    /// <summary>A type with content of its own says so to collections and to ==.</summary>
    public static IEnumerable<string> HalfEqualities(IEnumerable<Type> types)
    {
        foreach (var type in types.Where(type => type is { IsInterface: false, IsEnum: false, IsByRefLike: false, IsAbstract: false }))
        {
            var equals = type.GetMethod(nameof(Equals), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, [typeof(object)]) is not null;
            var typed = typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);
            var operators = type.GetMethod("op_Equality", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly) is not null;
            if ((type.IsValueType || equals || typed || operators) && !(equals && typed && operators))
            {
                yield return $"{type}: equality is to be whole: Equals(object), IEquatable of itself, == and != (it has {(equals, typed, operators)}).";
            }
        }
    }

    /// <summary>A type named like a namespace around it hides it.</summary>
    public static IEnumerable<string> HidingNames(IEnumerable<Type> types)
    {
        return types.Where(type => type.Namespace!.Split('.').Contains(type.Name)).Select(type => $"{type}: named like its own or an outer namespace.");
    }

    /// <summary>State that one caller could leave to another, visible or not.</summary>
    public static IEnumerable<string> StaticState(IEnumerable<Type> types)
    {
        return from type in types
               where !IsGenerated(type)
               from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
               where !field.IsLiteral && !field.IsInitOnly && !field.Name.Contains('<', StringComparison.Ordinal)
               select $"{type}.{field.Name}: a static field that can change.";
    }

    public static IEnumerable<string> Undocumented(IEnumerable<Type> types, XDocument documentation)
    {
        var documented = documentation.Descendants("member")
            .Where(member => member.Descendants("inheritdoc").Any() || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value) || member.Element("summary")?.HasElements == true)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();
        return types
            .SelectMany(type => Surface.Members(type).Where(member => IsDocumentable(type, member)).Prepend(type))
            .Select(DocumentationIds.Of)
            .Where(id => !documented.Contains(id))
            .Select(id => $"{id}: has no summary.");
    }

    // What the compiler adds has no place for a comment: a delegate's and a record's members, and a constructor without parameters.
    private static bool IsDocumentable(Type type, MemberInfo member)
    {
        return !Surface.IsDelegate(type)
            && !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            && (member is not ConstructorInfo constructor || constructor.GetParameters().Length > 0);
    }

    private static ConstructorInfo[] Constructors(Type type)
    {
        return type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
    }

    // A record's protected constructor for copies is the compiler's.
    private static bool IsHidden(ConstructorInfo constructor)
    {
        return constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly || constructor.IsDefined(typeof(CompilerGeneratedAttribute));
    }

    private static bool IsGenerated(Type type)
    {
        return type.Name.Contains('<', StringComparison.Ordinal)
            || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
            || (type.DeclaringType is { } outer && IsGenerated(outer));
    }

    private static Type Definition(Type type)
    {
        return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }
}
