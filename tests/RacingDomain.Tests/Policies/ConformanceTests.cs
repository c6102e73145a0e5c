using System.Xml.Linq;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Policies;

public class ConformanceTests
{
    private static readonly IReadOnlyList<Type> Library = Surface.Types(Surface.Library);

    [Fact]
    public void Classes_are_closed()
    {
        Violations.None(Conformance.OpenClasses(Library));
        Assert.Equal([typeof(Careless), typeof(CarelessBase)], Seen(Conformance.OpenClasses));
    }

    [Fact]
    public void Nothing_has_a_setter_and_so_no_record_is_positional()
    {
        Violations.None(Conformance.Setters(Library));
        Assert.Equal([typeof(Careless), typeof(CarelessRecord), typeof(CarelessStruct)], Seen(Conformance.Setters));
    }

    [Fact]
    public void No_field_is_visible_but_constants()
    {
        Violations.None(Conformance.Fields(Library));
        Assert.Equal([typeof(Careless)], Seen(Conformance.Fields));
    }

    [Fact]
    public void No_mutable_collection_is_given_out()
    {
        Violations.None(Conformance.MutableCollections(Library));
        Assert.Equal([typeof(Careless), typeof(ICareless)], Seen(Conformance.MutableCollections));
    }

    [Fact]
    public void Structs_are_readonly()
    {
        Violations.None(Conformance.MutableStructs(Library));
        Assert.Equal([typeof(CarelessStruct)], Seen(Conformance.MutableStructs));
    }

    [Fact]
    public void No_floating_point_and_no_framework_dates()
    {
        Violations.None(Conformance.InexactTypes(Library));
        Assert.Equal([typeof(Careless), typeof(ICareless)], Seen(Conformance.InexactTypes));
    }

    [Fact]
    public void What_is_awaited_can_be_cancelled()
    {
        Violations.None(Conformance.EndlessMethods(Library));
        Assert.Equal([typeof(ICareless)], Seen(Conformance.EndlessMethods));
    }

    [Fact]
    public void Equality_is_whole()
    {
        Violations.None(Conformance.HalfEqualities(Library));
        Assert.Equal([typeof(Careless), typeof(CarelessStruct)], Seen(Conformance.HalfEqualities));
    }

    [Fact]
    public void No_type_is_named_like_a_namespace_around_it()
    {
        Violations.None(Conformance.HidingNames(Library));
        Assert.Single(Conformance.HidingNames([typeof(Policies)]));
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        Violations.None(Conformance.StaticState(Surface.Library.GetTypes()));
        Assert.Equal([typeof(Careless)], Seen(Conformance.StaticState));
    }

    [Fact]
    public void Every_public_member_is_documented()
    {
        Violations.None(Conformance.Undocumented(Library, Documentation("RacingDomain")));
    }

    [Fact]
    public void What_has_no_summary_is_seen_and_every_kind_of_member_is_found()
    {
        var documentation = Documentation("RacingDomain.Tests");
        Type[] sample = [typeof(Sample), typeof(Sample.Box<,>), typeof(Sample.Kind), typeof(Sample.Place), typeof(Sample.Rule)];
        Assert.Empty(Conformance.Undocumented(sample, documentation));
        Assert.Equal(["P:RacingDomain.Tests.Policies.CarelessStruct.Number: has no summary."], Conformance.Undocumented([typeof(CarelessStruct)], documentation));
    }

    private static XDocument Documentation(string assembly)
    {
        return XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{assembly}.xml"));
    }

    // Of the careless and the careful types those that a check finds something wrong with.
    private static IEnumerable<Type> Seen(Func<IEnumerable<Type>, IEnumerable<string>> check)
    {
        Type[] types = [typeof(Careless), typeof(CarelessBase), typeof(CarelessRecord), typeof(CarelessStruct), typeof(ICareless), typeof(Careful), typeof(CarefulBase), typeof(CarefulStruct)];
        return types.Where(type => check([type]).Any());
    }
}
