using System.Xml.Linq;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Policies;

public class ArrowTests
{
    private const int LongestFile = 400;

    private static readonly IReadOnlyList<SourceFile> Library = Repository.SourceFiles("src/RacingDomain");

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        Violations.None(Rooms.BackwardArrows(Library));
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        Violations.None(Projects("src").SelectMany(project => Rooms.MisplacedNamespaces(
            Repository.SourceFiles($"src/{project}").Where(file => file.Path != "Program.cs").ToList(), project)));
    }

    [Fact]
    public void A_file_holds_one_public_type_and_is_named_after_it()
    {
        Violations.None(Projects("src").SelectMany(project => Rooms.MisnamedFiles(Repository.SourceFiles($"src/{project}"))));
    }

    [Fact]
    public void No_file_is_long()
    {
        Violations.None(Rooms.LongFiles(Repository.SourceFiles("src"), LongestFile));
    }

    [Fact]
    public void Projects_use_the_library_and_never_each_other_but_the_tool_the_importers()
    {
        foreach (var project in Projects("src"))
        {
            string[] allowed = project switch
            {
                "RacingDomain" => [],
                "RacingDomain.Tool" => ["RacingDomain", "RacingDomain.Importers"],
                _ => ["RacingDomain"],
            };
            var uses = References(project, "ProjectReference").Select(item => Path.GetFileNameWithoutExtension(Include(item).Replace('\\', '/')));
            Violations.None(uses.Except(allowed).Select(used => $"{project} uses {used}."));
        }
    }

    [Fact]
    public void The_library_depends_on_NodaTime_alone()
    {
        var packages = References("RacingDomain", "PackageReference")
            .Where(item => (item.Attribute("PrivateAssets") ?? (object?)item.Element("PrivateAssets")) is not (XAttribute { Value: "all" } or XElement { Value: "all" }))
            .Select(Include);
        Assert.Equal(["NodaTime"], packages);
    }

    [Fact]
    public void The_library_imports_no_room_for_all_its_files()
    {
        Assert.DoesNotContain(References("RacingDomain", "Using"), item => Include(item).StartsWith("RacingDomain", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Seasons/Season.cs", "using RacingDomain.Standings;")]
    [InlineData("Seasons/Season.cs", "using static RacingDomain.Standings.StandingsEngine;")]
    [InlineData("Seasons/Season.cs", "using Engine = RacingDomain.Standings.StandingsEngine;")]
    [InlineData("Seasons/Season.cs", "var x = global::RacingDomain.Standings.StandingsEngine.Compute();")]
    [InlineData("Seasons/Season.cs", "var x = Standings.StandingsEngine.Compute();")]
    [InlineData("Points.cs", "using RacingDomain.Standings;")]
    [InlineData("Championships/Counting/Best.cs", "using RacingDomain.Standings;")]
    [InlineData("Championships/Counting/Best.cs", "var x = $\"a\"; /* y */ var z = Standings.StandingsEngine.Z; // \"")]
    [InlineData("Elsewhere/Thing.cs", "")]
    public void An_arrow_that_runs_back_is_seen(string path, string text)
    {
        Assert.Single(Rooms.BackwardArrows([new(path, text), new("Standings/StandingsEngine.cs", "")]));
    }

    [Theory]
    [InlineData("Outlooks/Outlook.cs", "using RacingDomain.Standings;")]
    [InlineData("Seasons/Season.cs", "// see RacingDomain.Standings.StandingsEngine")]
    [InlineData("Seasons/Season.cs", "/// <see cref=\"RacingDomain.Standings.StandingsEngine\"/>")]
    [InlineData("Seasons/Season.cs", "var x = \"RacingDomain.Standings\"; var y = '\"'; var z = @\"\"\"RacingDomain.Standings\";")]
    [InlineData("Seasons/Season.cs", "var x = Standings.Count + this.Standings.StandingsEngine;")]
    public void An_arrow_that_runs_on_is_not(string path, string text)
    {
        Assert.Empty(Rooms.BackwardArrows([new(path, text), new("Standings/StandingsEngine.cs", "")]));
    }

    [Theory]
    [InlineData("Points.cs", "namespace RacingDomain;\npublic readonly partial struct Points\n{\n}\npublic sealed class Other<T>;", 1)]
    [InlineData("Points.cs", "namespace RacingDomain;\npublic sealed record Score;", 1)]
    [InlineData("Points.cs", "namespace RacingDomain;\npublic delegate Points Rounding(Points points);", 1)]
    [InlineData("Points.Parsing.cs", "namespace RacingDomain;\npublic readonly partial record struct Points : IParsable<Points>\n{\n    public enum Kind;\n}\ninternal class Helper;", 0)]
    [InlineData("ValueArray{T}.cs", "namespace RacingDomain;\npublic readonly struct ValueArray<T>;", 0)]
    [InlineData("Rounding.cs", "namespace RacingDomain;\npublic delegate (int, string) Rounding<in T>(T points);", 0)]
    public void A_file_with_the_wrong_types_is_seen(string path, string text, int violations)
    {
        Assert.Equal(violations, Rooms.MisnamedFiles([new(path, text)]).Count());
    }

    [Fact]
    public void A_namespace_elsewhere_is_seen()
    {
        Assert.Single(Rooms.MisplacedNamespaces([new("Seasons/Season.cs", "namespace RacingDomain;\npublic sealed class Season;")], "RacingDomain"));
        Assert.Single(Rooms.MisplacedNamespaces([new("Seasons/Season.cs", "public sealed class Season;")], "RacingDomain"));
        Assert.Empty(Rooms.MisplacedNamespaces([new("Seasons/Facts/Season.cs", "namespace RacingDomain.Seasons.Facts;\npublic sealed class Season;")], "RacingDomain"));
    }

    [Fact]
    public void A_long_file_is_seen()
    {
        Assert.Single(Rooms.LongFiles([new("A.cs", "\n\n\nx\n"), new("B.cs", "\n\nx\n")], 3));
    }

    private static IEnumerable<string> Projects(string folder)
    {
        return Repository.Files(folder, "*.csproj").Select(file => Path.GetFileNameWithoutExtension(file));
    }

    private static IEnumerable<XElement> References(string project, string kind)
    {
        return XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj")).Descendants(kind);
    }

    private static string Include(XElement item)
    {
        return item.Attribute("Include")?.Value ?? "";
    }
}
