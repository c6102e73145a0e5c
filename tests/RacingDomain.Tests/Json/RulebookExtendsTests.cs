using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Scoring;

namespace RacingDomain.Tests.Json;

/// <summary>Rulebook documents that take over another one.</summary>
public sealed class RulebookExtendsTests
{
    private const string Base = """
        {
          "schema": "racingdomain/rulebook/1", "id": "base", "name": "Base", "validFor": ["2020"], "notes": ["Old."],
          "classNames": { "gt": "GT", "p": "Prototypes" },
          "scales": { "race": { "values": [10, 6] }, "sprint": { "values": [5, 3] } },
          "pointsSystems": { "season": { "rules": [
            { "name": "race", "when": { "kinds": ["race"] }, "scales": [{ "scale": "race" }] },
            { "name": "sprint", "when": { "kinds": ["sprint"] }, "scales": [{ "scale": "sprint" }] }
          ] } },
          "championships": [
            { "id": "{class}-drivers", "name": "{className} Drivers", "forClasses": ["gt", "p"], "kind": "driver", "points": "season" },
            { "id": "teams", "name": "Teams", "kind": "team", "points": "season", "counting": { "parts": [{ "firstRound": 1, "best": 3 }] } }
          ]
        }
        """;

    [Fact]
    public void What_is_not_said_is_taken_over_but_the_id_and_the_seasons()
    {
        var rulebook = Read("");
        var lower = RulebookJson.Read(Base);

        Assert.Equal("own", rulebook.Id.ToString());
        Assert.Empty(rulebook.ValidFor);
        Assert.Equal((lower.Name, lower.Championships, lower.Notes), (rulebook.Name, rulebook.Championships, rulebook.Notes));
    }

    [Fact]
    public void A_scale_of_the_same_name_goes_before_in_every_points_system()
    {
        var system = (PointsSystem)Read("""
            , "scales": { "race": { "values": [1] } }
            """).Championships[0].Points;
        Assert.Equal([Scale.Of(1), Scale.Of(5, 3)], system.Rules.Select(rule => rule.Scales[0].Scale));
    }

    [Fact]
    public void A_points_system_of_the_same_name_goes_before_and_may_use_scales_of_the_other_document()
    {
        var rulebook = Read("""
            , "pointsSystems": { "season": { "rules": [{ "name": "all", "when": {}, "scales": [{ "scale": "sprint" }] }] } }
            """);
        Assert.All(rulebook.Championships, championship => Assert.Equal(Scale.Of(5, 3), ((PointsSystem)championship.Points).Rules[0].Scales[0].Scale));
    }

    [Fact]
    public void A_championship_is_changed_member_by_member_removed_or_new()
    {
        var rulebook = Read("""
            , "name": "Own", "notes": ["New."], "championships": [
              { "id": "teams", "counting": { "drops": [{ "drop": 1 }] } },
              { "id": "makes", "name": "Makes", "kind": "manufacturer", "points": "season" },
              { "id": "{class}-drivers", "remove": true }
            ]
            """);
        Assert.Equal(["teams", "makes"], rulebook.Championships.Select(championship => championship.Id.ToString()));
        Assert.Equal(Counting.DropWorst(1), rulebook.Championships[0].Counting);
        Assert.Equal(("Teams", "Own", "New."), (rulebook.Championships[0].Name, rulebook.Name, Assert.Single(rulebook.Notes)));
    }

    [Fact]
    public void One_of_several_classes_is_changed_or_removed_by_itself()
    {
        var changed = Read("""
            , "championships": [{ "id": "gt-drivers", "listing": "scorers", "population": { "bestCarOnly": true } }]
            """);
        Assert.Equal(["p-drivers Prototypes Drivers participants p ", "gt-drivers GT Drivers scorers gt best", "teams Teams participants  "], changed.Championships.Select(Text));

        var removed = Read("""
            , "classNames": { "gt": "Grand Touring" }, "championships": [{ "id": "p-drivers", "remove": true }]
            """);
        Assert.Equal(["gt-drivers Grand Touring Drivers participants gt ", "teams Teams participants  "], removed.Championships.Select(Text));

        var both = Read("""
            , "championships": [{ "id": "p-drivers", "name": "{className}!" }, { "id": "gt-drivers", "remove": true }]
            """);
        Assert.Equal(["p-drivers Prototypes! participants p ", "teams Teams participants  "], both.Championships.Select(Text));
    }

    [Fact]
    public void Documents_extend_each_other_over_several_levels()
    {
        var middle = """
            { "schema": "racingdomain/rulebook/1", "extends": "base", "id": "middle", "scales": { "race": { "values": [3, 2] } }, "championships": [{ "id": "gt-drivers", "remove": true }] }
            """;
        var rulebook = RulebookJson.Read(Own("middle", """
            , "scales": { "sprint": { "values": [1] } }
            """), resolver: name => name == "middle" ? middle : name == "base" ? Base : null);
        Assert.Equal([Scale.Of(3, 2), Scale.Of(1)], ((PointsSystem)rulebook.Championships[0].Points).Rules.Select(rule => rule.Scales[0].Scale));
        Assert.Equal(["p-drivers", "teams"], rulebook.Championships.Select(championship => championship.Id.ToString()));
    }

    [Fact]
    public void A_rulebook_of_the_catalogue_is_found_by_its_id_and_by_a_season()
    {
        foreach (var id in RulebookCatalogue.Ids)
        {
            var own = RulebookJson.Read(Own(id.ToString(), ""), resolver: RulebookCatalogue.DocumentFor);
            Assert.Equal(RulebookJson.Read(RulebookCatalogue.DocumentOf(id)).Championships, own.Championships);
        }

        var season = RulebookJson.Read(Own("formula-one-1967", ""), resolver: RulebookCatalogue.DocumentFor);
        Assert.Equal(RulebookCatalogue.Find(RulebookId.Parse("formula-one-1967"))!.Championships, season.Championships);
        Assert.Null(RulebookCatalogue.DocumentFor("no id"));
        Assert.Null(RulebookCatalogue.DocumentFor("formula-zero"));
    }

    [Fact]
    public void Without_a_resolver_nothing_is_found() => Assert.Equal(
        [(DiagnosticCodes.UnknownBase, "/extends")], Diagnose(Own("base", ""), null).Select(d => (d.Code, d.Pointer)));

    [Theory]
    [InlineData("\"extends\": 1", DiagnosticCodes.WrongType, "/extends", 1)]
    [InlineData("\"extends\": \"own\"", DiagnosticCodes.UnknownBase, "/extends", 1)]
    [InlineData("\"extends\": \"base\", \"colour\": 1", DiagnosticCodes.UnknownMember, "/colour", 1)]
    [InlineData("\"extends\": \"base\",\n\"scales\": { \"race\": 1 }", DiagnosticCodes.WrongType, "/scales/race", 2)]
    [InlineData("\"extends\": \"base\",\n\"scales\": []", DiagnosticCodes.WrongType, "/scales", 2)]
    [InlineData("\"extends\": \"base\",\n\"championships\": {}", DiagnosticCodes.WrongType, "/championships", 2)]
    [InlineData("\"extends\": \"base\",\n\"championships\": [\n1]", DiagnosticCodes.WrongType, "/championships/0", 3)]
    [InlineData("\"extends\": \"base\",\n\"championships\": [\n{ \"id\": 1 }]", DiagnosticCodes.WrongType, "/championships/0/id", 3)]
    [InlineData("\"extends\": \"base\",\n\"championships\": [\n{ \"id\": \"teams\", \"remove\": false }]", DiagnosticCodes.BadRemoval, "/championships/0/remove", 3)]
    [InlineData("\"extends\": \"base\",\n\"championships\": [\n{ \"id\": \"gt\", \"remove\": true }]", DiagnosticCodes.UnknownChampionship, "/championships/0/id", 3)]
    [InlineData("\"extends\": \"base\",\n\"championships\": [\n{ \"id\": \"teams\", \"pionts\": \"season\" }]", DiagnosticCodes.UnknownMember, "/championships/0/pionts", 3)]
    [InlineData("\"extends\": \"base\",\n\"championships\": [\n{ \"id\": \"teams\", \"name\": \"A\", \"name\": \"B\" }]", DiagnosticCodes.DuplicateMember, "/championships/0/name", 3)]
    [InlineData("\"extends\": \"base\",\n\"championships\": [\n{ \"id\": \"teams\" }, { \"id\": \"teams\", \"name\": \"A\", \"kind\": \"team\", \"points\": \"season\" }]", DiagnosticCodes.DuplicateChampionship, "/championships/1/id", 3)]
    [InlineData("\"extends\": \"base\",\n\"championships\": [\n{ \"id\": \"teams\",\n\"counting\": { \"drops\": [{}] } }]", DiagnosticCodes.MissingMember, "/championships/0/counting/drops/0", 4)]
    [InlineData("\"extends\": \"base\",\n\"pointsSystems\": { \"season\": {} }", DiagnosticCodes.InvalidValue, "/pointsSystems/season", 2)]
    [InlineData("\"extends\": \"base\",\n\"name\": \"A\", \"name\": \"B\"", DiagnosticCodes.DuplicateMember, "/name", 2)]
    public void What_is_wrong_has_its_place_in_the_document_that_extends(string members, string code, string path, int line)
    {
        var diagnostics = Diagnose($"{{ \"schema\": \"racingdomain/rulebook/1\", \"id\": \"own\", {members} }}", name => name == "base" ? Base : null);
        Assert.Equal([(code, path, line)], diagnostics.Select(d => (d.Code, d.Pointer, d.Line)));
    }

    [Fact]
    public void What_the_change_breaks_in_the_rest_is_found_where_it_is_extended()
    {
        var lower = Base.Replace("\"counting\": {", "\"population\": { \"classes\": [\"gt\"] }, \"counting\": {", StringComparison.Ordinal);
        var diagnostics = Diagnose(
            Own("base", ", \"championships\": [{ \"id\": \"teams\", \"forClasses\": [\"p\"] }]"), name => name == "base" ? lower : null);
        Assert.Equal([(DiagnosticCodes.InvalidValue, "/championships/0")], diagnostics.Select(d => (d.Code, d.Pointer)));
    }

    [Fact]
    public void Changes_of_a_class_and_of_all_its_classes_go_together()
    {
        const string name = "base";
        var both = Rulebook(""", "championships": [{ "id": "gt-drivers", "name": "Own" }, { "id": "{class}-drivers", "counting": { "drops": [{ "drop": 1 }] } }]""");
        Assert.Equal(["p-drivers: 1", "gt-drivers: 0", "teams: 0"], both);
        var fewer = Rulebook(""", "championships": [{ "id": "{class}-drivers", "forClasses": ["p", "x"] }, { "id": "gt-drivers", "name": "New", "kind": "driver", "points": "season" }, { "id": "x-drivers", "remove": true }]""");
        Assert.Equal(["p-drivers: 0", "teams: 0", "gt-drivers: 0"], fewer);
        var none = Rulebook(""", "championships": [{ "id": "{class}-drivers", "remove": true }, { "id": "p-drivers", "name": "New", "kind": "driver", "points": "season" }]""");
        Assert.Equal(["teams: 0", "p-drivers: 0"], none);

        List<string> Rulebook(string members) => RulebookJson.Read(Own(name, members), resolver: other => other == name ? Base : null).Championships
            .Select(championship => $"{championship.Id}: {Points.Of(championship.Counting.Drops.Length)}").ToList();
    }

    [Fact]
    public void A_chain_that_is_too_long_and_one_in_a_circle_are_refused()
    {
        Assert.Equal(DiagnosticCodes.ExtendsTooDeep, Assert.Single(Diagnose(Own("1", ""), name => Own((int.Parse(name, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), ""))).Code);
        var circle = Assert.Single(Diagnose(Own("a", ""), name => Own(name == "a" ? "b" : "a", "")));
        Assert.Equal(DiagnosticCodes.ExtendsCycle, circle.Code);
        Assert.Contains("\"a\" -> \"b\" -> \"a\"", circle.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_beginning_of_a_document_that_extends_is_broken_and_nothing_else()
    {
        var json = Own("base", ", \"championships\": [{ \"id\": \"teams\", \"name\": \"T\" }]");
        for (var length = 0; length < json.Length; length++)
        {
            Assert.False(RulebookJson.TryRead(json[..length], out _, out var diagnostics, resolver: name => name == "base" ? Base : null));
            Assert.Contains(diagnostics, d => d.Code == DiagnosticCodes.Truncated);
        }
    }

    [Fact]
    public void The_limits_are_those_of_the_whole()
    {
        Assert.Equal(DiagnosticCodes.TooLarge, Diagnose(Own("base", ""), _ => Base, new DocumentLimits(maximumBytes: 50))[0].Code);
        Assert.Equal(DiagnosticCodes.BrokenBase, Diagnose(Own("base", ""), _ => Base, new DocumentLimits(maximumBytes: 500))[0].Code);
        Assert.Equal(DiagnosticCodes.BrokenBase, Diagnose(Own("base", ""), _ => Base, new DocumentLimits(maximumItems: 20))[0].Code);
        Assert.Equal(DiagnosticCodes.TooDeep, Diagnose(Own("base", ", \"extensions\": { \"a\": [[[[[[[[[[[[[]]]]]]]]]]]]] }"), _ => Base, new DocumentLimits(maximumDepth: 12))[0].Code);
    }

    [Fact]
    public void What_is_written_is_the_whole()
    {
        var rulebook = Read(", \"championships\": [{ \"id\": \"gt-drivers\", \"remove\": true }]");
        Assert.Equal(rulebook, RulebookJson.Read(RulebookJson.ToJson(rulebook)));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", \"championships\": [{ \"id\": \"teams\", \"listing\": \"scorers\" }, { \"id\": \"x\", \"remove\": true }]", true)]
    [InlineData(", \"championships\": [{ \"id\": \"teams\", \"remove\": false }]", false)]
    [InlineData(", \"championships\": [{ \"id\": \"teams\", \"remove\": true, \"name\": \"A\" }]", false)]
    [InlineData(", \"championships\": [{ \"listing\": \"scorers\" }]", false)]
    [InlineData(", \"colour\": 1", false)]
    public void The_schema_knows_documents_that_extend(string members, bool isGood) =>
        Assert.Equal(isGood, new SchemaValidator(RulebookJson.Schema).IsValid(Own("base", members)));

    [Fact]
    public void The_hint_for_editors_is_left_alone()
    {
        var json = Base.Replace("\"id\": \"base\"", "\"$schema\": \"rulebook.schema.json\", \"id\": \"base\"", StringComparison.Ordinal);
        Assert.Equal(RulebookJson.Read(Base), RulebookJson.Read(json));
        Assert.True(new SchemaValidator(RulebookJson.Schema).IsValid(json));

        var season = SeasonJson.ToJson(SeasonSamples.Document);
        var hinted = season[..2] + "\"$schema\": \"season.schema.json\",\n" + season[2..];
        Assert.Equal(SeasonSamples.Document, SeasonJson.Read(hinted));
        Assert.True(new SchemaValidator(SeasonJson.Schema).IsValid(hinted));
    }

    private static string Text(Championship championship) =>
        $"{championship.Id} {championship.Name} {championship.Listing.ToString().ToLowerInvariant()} {string.Join(' ', championship.Population.Classes)} {(championship.Population.BestCarOnly ? "best" : "")}";

    private static string Own(string name, string members) => $"{{ \"schema\": \"racingdomain/rulebook/1\", \"extends\": \"{name}\", \"id\": \"own\"{members} }}";

    private static Rulebook Read(string members) => RulebookJson.Read(Own("base", members), resolver: name => name == "base" ? Base : null);

    private static ValueArray<Diagnostic> Diagnose(string json, RulebookResolver? resolver, DocumentLimits? limits = null)
    {
        Assert.False(RulebookJson.TryRead(json, out var rulebook, out var diagnostics, limits: limits, resolver: resolver));
        Assert.Null(rulebook);
        return diagnostics;
    }
}
