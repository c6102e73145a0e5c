namespace RacingDomain.Tests.Support;

public class SharedDataTests
{
    [SharedFact]
    public void The_folder_holds_real_results()
    {
        Assert.True(Directory.Exists(SharedData.Require("data", "imsa")));
    }

    [Fact]
    public void A_missing_file_skips_the_test_and_says_why()
    {
        var skipped = Assert.Throws<SkipException>(() => SharedData.Require("data", "no-such-file"));
        Assert.Contains("needs real data", skipped.Message, StringComparison.Ordinal);
    }
}
