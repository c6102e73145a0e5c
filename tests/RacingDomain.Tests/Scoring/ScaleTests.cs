using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Points by place.</summary>
public sealed class ScaleTests
{
    private static readonly Scale Podium = Scale.Of(9, 6, 4);

    [Theory]
    [InlineData(1, 9)]
    [InlineData(3, 4)]
    [InlineData(4, 0)]
    [InlineData(400, 0)]
    public void A_place_below_the_table_pays_nothing(int place, int points) =>
        Assert.Equal(Points.Of(points), Podium.ValueOf(Position.Of(place), ResultStatus.Classified));

    [Fact]
    public void A_place_pays_whatever_became_of_the_car_and_no_place_pays_nothing()
    {
        Assert.Equal(9, Podium.ValueOf(Position.First, ResultStatus.Retired));
        Assert.Equal(0, Podium.ValueOf(null, ResultStatus.Classified));
    }

    [Theory]
    [InlineData(ScaleTail.Placed, 4, ResultStatus.Classified, 2)]
    [InlineData(ScaleTail.Placed, 30, ResultStatus.Retired, 2)]
    [InlineData(ScaleTail.Placed, null, ResultStatus.Classified, 0)]
    [InlineData(ScaleTail.Classified, 4, ResultStatus.Classified, 2)]
    [InlineData(ScaleTail.Classified, 4, ResultStatus.Retired, 0)]
    [InlineData(ScaleTail.Classified, null, ResultStatus.NotClassified, 0)]
    [InlineData(ScaleTail.Starters, null, ResultStatus.Retired, 2)]
    [InlineData(ScaleTail.Starters, null, ResultStatus.Disqualified, 0)]
    [InlineData(ScaleTail.Starters, null, ResultStatus.DidNotStart, 0)]
    [InlineData(ScaleTail.Starters, null, ResultStatus.Withdrawn, 0)]
    [InlineData(ScaleTail.Starters, 1, ResultStatus.Classified, 9)]
    [InlineData(ScaleTail.Everyone, null, ResultStatus.DidNotStart, 2)]
    public void A_tail_pays_those_below_the_table(ScaleTail tail, int? place, ResultStatus status, int points) =>
        Assert.Equal(Points.Of(points), Podium.WithTail(tail, 2).ValueOf(place is { } p ? Position.Of(p) : null, status));

    [Fact]
    public void The_last_value_can_go_to_the_rest()
    {
        var scale = Podium.WithLastForTheRest();
        Assert.Equal(4, scale.ValueOf(Position.Of(30), ResultStatus.Retired));
        Assert.Equal(0, scale.ValueOf(null, ResultStatus.Retired));
        Assert.Equal(0, Scale.Of().WithLastForTheRest().ValueOf(Position.First, ResultStatus.Classified));
    }

    [Fact]
    public void What_those_below_the_table_get_can_grow_with_the_field()
    {
        var scale = new Scale([9], ScaleTail.Starters, 2, belowPlus: FieldCount.Cars);
        Assert.Equal(22, scale.ValueOf(Position.Of(2), ResultStatus.Classified, count => count == FieldCount.Cars ? 20 : 0));
        Assert.Equal(9, scale.ValueOf(Position.First, ResultStatus.Classified, _ => 20));
        Assert.Throws<ArgumentNullException>(() => scale.ValueOf(Position.First, ResultStatus.Classified));
        Assert.False(scale.IsMonotone);
    }

    [Fact]
    public void Another_tail_leaves_the_formula()
    {
        var scale = new Scale([9], formula: new PlaceFormula(-1, plus: 8));
        Assert.Equal(5, scale.ValueOf(Position.Of(3), ResultStatus.Classified));
        Assert.Equal(5, scale.WithTail(ScaleTail.Everyone, 2).ValueOf(Position.Of(3), ResultStatus.Classified));
        Assert.Equal(5, scale.WithLastForTheRest().ValueOf(Position.Of(3), ResultStatus.Classified));
        Assert.Equal(2, scale.WithTail(ScaleTail.Everyone, 2).ValueOf(null, ResultStatus.Classified));
    }

    [Fact]
    public void A_run_goes_down_by_its_step_to_the_last_value_it_reaches()
    {
        Assert.Equal(Scale.Of(35, 32, 30, 28, 26, 25, 24, 23), Scale.Descending([35, 32, 30, 28, 26], 25, 23, 1));
        Assert.Equal(Scale.Of(10, 7, 4), Scale.Descending([], 10, 2, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scale.Descending([], 10, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scale.Descending([], 1, 10, -1));
    }

    [Fact]
    public void Monotone_means_that_no_place_pays_more_than_the_one_before()
    {
        Assert.True(Podium.IsMonotone);
        Assert.True(Scale.Of().IsMonotone);
        Assert.True(Scale.Of(5, 5, 0).IsMonotone);
        Assert.False(Scale.Of(5, 6).IsMonotone);
        Assert.False(Podium.WithTail(ScaleTail.Starters, 5).IsMonotone);
        Assert.True(Podium.WithTail(ScaleTail.Starters, 4).IsMonotone);
        Assert.True(new Scale([9, 6], formula: new PlaceFormula(0, most: 6)).IsMonotone);
        Assert.False(new Scale([9, 6], formula: new PlaceFormula(-1, most: 7)).IsMonotone);
        Assert.False(new Scale([9, 6], formula: new PlaceFormula(1, most: 6)).IsMonotone);
    }

    [Fact]
    public void A_value_below_the_table_needs_someone_to_get_it()
    {
        Assert.Throws<ArgumentException>(() => new Scale([9], ScaleTail.Nobody, 1));
        Assert.ThrowsAny<ArgumentException>(() => new Scale([9], (ScaleTail)9));
        Assert.ThrowsAny<ArgumentException>(() => new Scale([9], ScaleTail.Everyone, belowPlus: (FieldCount)9));
        Assert.Equal(Points.Zero, new Scale([9], ScaleTail.Everyone).Below);
    }

    [Fact]
    public void Scales_are_equal_by_value() => Assert.Equal(Scale.Of(9, 6, 4), Podium);

    [Fact]
    public void The_reason_of_a_place_counts_those_who_took_part()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Order("a").Retired("b").DidNotStart("c").DidNotQualify("d")).Build();
        Assert.Equal("1st of 2", season.Ledger(Title()).Awards[0].Reason.ToString());
    }
}
