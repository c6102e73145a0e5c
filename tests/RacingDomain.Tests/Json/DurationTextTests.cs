using System.Text;
using NodaTime;
using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

public class DurationTextTests
{
    [Theory]
    [InlineData("PT0S", 0)]
    [InlineData("PT24H", 86_400_000_000_000)]
    [InlineData("PT2H0.000000001S", 7_200_000_000_001)]
    [InlineData("PT1M32.5S", 92_500_000_000)]
    [InlineData("PT1H2M3S", 3_723_000_000_000)]
    public void Durations_are_written_and_read(string text, long nanoseconds)
    {
        var duration = Duration.FromNanoseconds(nanoseconds);

        Assert.Equal(text, DurationText.Format(duration));
        Assert.True(DurationText.TryParse(Encoding.UTF8.GetBytes(text), out var read));
        Assert.Equal(duration, read);
    }

    [Theory]
    [InlineData("PT90M")]
    [InlineData("PT1H30M0S")]
    [InlineData("PT5400.0S")]
    public void Units_may_exceed_sixty(string text)
    {
        Assert.True(DurationText.TryParse(Encoding.UTF8.GetBytes(text), out var read));
        Assert.Equal(Duration.FromMinutes(90), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PT")]
    [InlineData("P1D")]
    [InlineData("pt1h")]
    [InlineData("PT1")]
    [InlineData("PT1S1H")]
    [InlineData("PT1H1H")]
    [InlineData("PT1.5H")]
    [InlineData("PT.5S")]
    [InlineData("PT1.S")]
    [InlineData("-PT1H")]
    [InlineData("PT123456789H")]
    [InlineData("PT1.1234567890S")]
    public void Other_text_is_refused(string text) => Assert.False(DurationText.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void The_longest_duration_is_read_back()
    {
        var longest = Duration.FromHours(99_999_999);

        Assert.True(DurationText.TryParse(Encoding.UTF8.GetBytes(DurationText.Format(longest)), out var read));
        Assert.Equal(longest, read);
        Assert.Throws<ArgumentOutOfRangeException>(() => DurationText.Format(longest + Duration.Epsilon));
        Assert.Throws<ArgumentOutOfRangeException>(() => DurationText.Format(-Duration.Epsilon));
    }
}
