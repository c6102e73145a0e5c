using System.Collections.Immutable;

namespace RacingDomain.Tests;

public sealed class ValueArrayTests
{
    [Fact]
    public void The_default_is_empty()
    {
        ValueArray<int> none = default;
        Assert.Equal(none, ValueArray<int>.Empty);
        Assert.Equal(none, []);
        Assert.Equal(none, ImmutableArray<int>.Empty);
        Assert.Equal(none, default(ImmutableArray<int>));
        Assert.Equal(none.GetHashCode(), ValueArray.Create<int>().GetHashCode());
        Assert.True(none.IsEmpty);
        Assert.Equal(0, none.Length);
        Assert.True(none.AsSpan().IsEmpty);
        Assert.False(none.ToImmutableArray().IsDefault);
        Assert.Equal("[]", none.ToString());
        Assert.Equal([1], none.Plus(1));
        foreach (var item in none)
        {
            Assert.Fail($"{item}");
        }
    }

    [Fact]
    public void Equality_is_that_of_the_items()
    {
        ValueArray<string> a = ["x", "y"], b = new[] { "x", "y" }, c = ["y", "x"];
        Assert.True(a == b);
        Assert.False(a != b);
        Assert.True(a.Equals((object)b));
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.True(a != c);
        Assert.True(a != a.Plus("z"));
        Assert.False(a.Equals("x"));
        ValueArray<ValueArray<string>> nested = [a, c], same = [b, c];
        Assert.True(nested == same);
        Assert.Equal(nested.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Null_items_are_items_where_the_type_allows_them()
    {
        ValueArray<string?> a = [null, "x"];
        Assert.True(a == ValueArray.Create(null, "x"));
        Assert.False(a == ValueArray.Create("x", null));
        Assert.Equal("[, x]", a.ToString());
    }

    [Fact]
    public void An_array_is_copied()
    {
        int[] source = [1, 2];
        ValueArray<int> items = source;
        var created = ValueArray.Create(source);
        var listed = source.ToValueArray();
        source[0] = 9;
        Assert.Equal([1, 2], items);
        Assert.Equal([1, 2], created);
        Assert.Equal([1, 2], listed);
        Assert.Throws<ArgumentNullException>(() => (ValueArray<int>)(int[])null!);
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueArray());
    }

    [Fact]
    public void Any_sequence_becomes_an_array()
    {
        ValueArray<int> items = [1, 2, 3];
        Assert.Equal(items, Enumerable.Range(1, 3).ToValueArray());
        Assert.Equal(items, new List<int> { 1, 2, 3 }.ToValueArray());
        Assert.Equal(items, ((IEnumerable<int>)items).ToValueArray());
        Assert.Equal(items, ((IEnumerable<int>)items.ToImmutableArray()).ToValueArray());
        Assert.Equal(items, items.Where(_ => true).ToValueArray());
    }

    [Fact]
    public void Items_are_reached_by_index_and_in_order()
    {
        ValueArray<int> items = [1, 2, 3];
        Assert.Equal(3, items.Length);
        Assert.Equal(3, ((IReadOnlyCollection<int>)items).Count);
        Assert.Equal(2, items[1]);
        Assert.Equal(3, items[^1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => items[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => items[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueArray<int>)[0]);
        var sum = 0;
        foreach (var item in items)
        {
            sum = (sum * 10) + item;
        }

        Assert.Equal(123, sum);
        Assert.Equal([1, 2, 3, 4], items.Plus(4));
        Assert.Equal([1, 2, 3], items);
    }

    [Fact]
    public void Is_written_the_same_under_every_culture() => Cultures.ForEach(() =>
    {
        ValueArray<decimal> items = [-1.5m, 2m];
        Assert.Equal("[-1.5, 2]", items.ToString());
    });

    [Fact]
    public void Going_through_the_items_does_not_allocate()
    {
        ValueArray<int> items = [1, 2, 3];
        _ = Sum(items);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(items);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(6, sum);
    }

    private static int Sum(ValueArray<int> items)
    {
        var sum = 0;
        foreach (var item in items)
        {
            sum += item;
        }

        return sum;
    }
}
