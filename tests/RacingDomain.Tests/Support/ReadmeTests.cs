namespace RacingDomain.Tests.Support;

public class ReadmeTests
{
    private const string Guide = "Text.\n<!-- example: first -->\n```csharp\nusing RacingDomain;\n\nif (true)\n{\n    Run();\n}\n```\nMore.\n";

    private const string Test = "#region first\nusing RacingDomain;\n#endregion\nclass X\n{\n    void Y()\n    {\n        #region first\n        if (true)\n        {\n            Run();\n        }\n\n        #endregion\n    }\n}\n";

    [Fact]
    public void Every_example_of_the_guides_is_what_a_test_runs()
    {
        var sources = Repository.Files("tests", "*.cs")
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Examples")
            .Select(File.ReadAllText)
            .ToList();
        var guides = Repository.Files("src", "README.md").Concat(Repository.Files("src", "RULES.md")).Prepend(Path.Combine(Repository.Root, "README.md"));
        Violations.None(guides.SelectMany(guide => ReadmeExamples.Differences(Path.GetRelativePath(Repository.Root, guide), File.ReadAllText(guide), sources)));
    }

    [Fact]
    public void An_example_may_stand_in_several_regions_of_one_file()
    {
        Assert.Empty(ReadmeExamples.Differences("README.md", Guide, ["", Test]));
    }

    [Fact]
    public void A_missing_region_is_seen()
    {
        Assert.Contains("has no #region", Assert.Single(ReadmeExamples.Differences("README.md", Guide, [""])), StringComparison.Ordinal);
        Assert.Contains("regions in 2 files", Assert.Single(ReadmeExamples.Differences("README.md", Guide, [Test, Test])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_seen_with_its_line()
    {
        var difference = Assert.Single(ReadmeExamples.Differences("README.md", Guide, [Test.Replace("Run()", "Walk()", StringComparison.Ordinal)]));
        Assert.EndsWith("first in line 4 (empty lines not counted):\n  guide:     Run();\n  test:      Walk();", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_without_a_mark_is_seen()
    {
        Assert.Contains("1 csharp blocks, 0 of them marked", Assert.Single(ReadmeExamples.Differences("README.md", "```csharp\nRun();\n```\n", [])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_without_a_block_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => ReadmeExamples.InGuide("<!-- example: first -->\n\n```csharp\nRun();\n```\n"));
        Assert.Throws<InvalidOperationException>(() => ReadmeExamples.InGuide(Guide + Guide));
    }
}
