using System.Buffers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Json.RulebookSamples;

namespace RacingDomain.Tests.Json;

public class RulebookJsonTests
{
    private const string Short = """
        {
          "schema": "racingdomain/rulebook/1",
          "$schema": "./rulebook.schema.json",
          "id": "club-2025",
          "name": "Club",
          "championships": [
            {
              "id": "{class}-drivers",
              "name": "{className} drivers ({class})",
              "forClasses": ["gt", "p"],
              "kind": "driver",
              "points": "usual",
              "population": { "vacancies": "kept" },
              "ranking": { "tieBreaks": [] }
            },
            {
              "id": "teams", "name": "Teams", "kind": "team",
              "points": {
                "rules": [
                  { "name": "race", "when": { "kinds": ["race"] }, "scales": [ { "scale": "long", "when": { "minimumLength": "PT6H" } }, { "scale": "short" } ],
                    "reduction": { "bands": [ { "belowPart": "1/2", "scale": "short" } ] } }
                ]
              }
            }
          ],
          "pointsSystems": { "usual": { "rules": [ { "name": "race", "when": {}, "scales": [ { "scale": "long" } ] } ] } },
          "scales": {
            "long": { "values": [40, 30, { "from": 25, "to": 23 }, "20 1/2", { "from": 10, "to": 0, "step": 5 }], "tail": "starters", "below": 0.5 },
            "short": { "values": [{ "from": 1, "to": 3 }] }
          },
          "classNames": { "gt": "Grand touring" }
        }
        """;

    public static TheoryData<string> Documents => new(RulebookJson.ToJson(Bare), RulebookJson.ToJson(Full), Short);

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_written_is_read_as_equal_and_written_as_the_same_bytes(string json)
    {
        Assert.True(RulebookJson.TryRead(json, out var rulebook, out var diagnostics, Registry), string.Join('\n', diagnostics));
        var written = RulebookJson.ToJson(rulebook);

        Assert.Empty(diagnostics);
        Assert.Equal(rulebook, RulebookJson.Read(written, Registry));
        Assert.Equal(rulebook, RulebookJson.Read(RulebookJson.ToJson(rulebook, DocumentLayout.Compact), Registry));
        Assert.Equal(written, RulebookJson.ToJson(RulebookJson.Read(written, Registry)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_written_keeps_to_the_schema(string json)
    {
        var validator = new SchemaValidator(RulebookJson.Schema);

        Assert.True(validator.IsValid(json));
        Assert.True(validator.IsValid(RulebookJson.ToJson(RulebookJson.Read(json, Registry))));
    }

    [Fact]
    public void The_samples_come_back()
    {
        Assert.Equal(Bare, RulebookJson.Read(RulebookJson.ToJson(Bare)));
        Assert.Equal(Full, RulebookJson.Read(RulebookJson.ToJson(Full), Registry));
    }

    [Fact]
    public void Everything_that_a_document_can_say_is_in_the_samples()
    {
        var validator = new SchemaValidator(RulebookJson.Schema);
        Assert.True(validator.IsValid(RulebookJson.ToJson(Full)));
        Assert.True(validator.IsValid(Short));
        Assert.True(validator.IsValid(Extending));
        _ = RulebookJson.Read(Extending, resolver: RulebookCatalogue.DocumentFor);

        Violations.None(validator.Members.Except(validator.Seen).Where(member => !member.EndsWith("/$comment", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_object_can_have_a_comment()
    {
        var document = JsonNode.Parse(RulebookJson.ToJson(Full))!;
        Comment(document);
        var json = document.ToJsonString();

        Assert.Equal(Full, RulebookJson.Read(json, Registry));
        Assert.True(new SchemaValidator(RulebookJson.Schema).IsValid(json));
        Assert.Equal(
            RulebookJson.Read(Extending, resolver: RulebookCatalogue.DocumentFor),
            RulebookJson.Read(Extending.Replace("\"remove\": true", "\"remove\": true, \"$comment\": \"No more.\"", StringComparison.Ordinal), resolver: RulebookCatalogue.DocumentFor));

        // All but maps, whose members are names.
        static void Comment(JsonNode? node)
        {
            foreach (var child in node switch { JsonObject owner => owner.Select(member => member.Value), JsonArray list => list, _ => [] })
            {
                Comment(child);
            }

            if (node is JsonObject commented && !commented.GetPath().EndsWith(".extensions", StringComparison.Ordinal) && !Regex.IsMatch(commented.GetPath(), @"variants\[\d+\]\.counting$"))
            {
                commented["$comment"] = "Why so.";
            }
        }
    }

    [Fact]
    public void Every_parameter_of_the_policies_has_a_member() => SchemaMembers.Cover(
        RulebookJson.Schema, typeof(Rulebook).Namespace!, typeof(PointsRule).Namespace!, typeof(Countback).Namespace!);

    [Fact]
    public void Names_and_runs_stand_for_what_they_name()
    {
        var rulebook = RulebookJson.Read(Short);
        var longScale = new Scale([40, 30, 25, 24, 23, Points.Of(41, 2), 10, 5, 0], ScaleTail.Starters, Points.Of(1, 2));
        var usual = new PointsSystem([new PointsRule("race", SessionFilter.Any, longScale)]);

        Assert.Equal(["gt-drivers", "p-drivers", "teams"], rulebook.Championships.Select(c => c.Id.ToString()));
        Assert.Equal(["Grand touring drivers (gt)", "p drivers (p)", "Teams"], rulebook.Championships.Select(c => c.Name));
        Assert.Equal(usual, rulebook.Championships[0].Points);
        Assert.Equal(new Population([ClassId.Parse("p")], vacancies: Vacancies.Kept), rulebook.Championships[1].Population);
        Assert.Equal(TieBreakChain.Shared, rulebook.Championships[1].Ranking.TieBreaks);
        var teams = Assert.IsType<PointsSystem>(rulebook.Championships[2].Points).Rules[0];
        Assert.Equal(longScale, teams.Scales[0].Scale);
        Assert.Equal(Scale.Of(1, 2, 3), teams.Scales[1].Scale);
        Assert.Equal(Scale.Of(1, 2, 3), teams.Reduction.Bands[0].Scale);
    }

    [Fact]
    public void The_usual_ranking_and_shared_ties_differ()
    {
        var json = RulebookJson.ToJson(Full, DocumentLayout.Compact);

        Assert.Contains("\"tieBreaks\":[]", json, StringComparison.Ordinal);
        Assert.Equal(TieBreakChain.Usual, RulebookJson.Read(RulebookJson.ToJson(Bare)).Championships[0].Ranking.TieBreaks);
    }

    [Fact]
    public void Rules_in_code_are_written_as_their_names_and_found_in_the_registry()
    {
        var json = RulebookJson.ToJson(Full, DocumentLayout.Compact);
        Assert.Contains("\"points\":{\"custom\":\"elo\"}", json, StringComparison.Ordinal);

        var read = RulebookJson.Read(json, Registry);
        Assert.Same(Elo, read.Championships[2].Points);
        Assert.Same(Coin, read.Championships[1].Ranking.TieBreaks.Steps[^1]);

        Assert.False(RulebookJson.TryRead(json, out _, out var diagnostics));
        Assert.Equal("/championships/1/points/rules/0/scales/0/when/condition/custom", diagnostics[0].Pointer);
        Assert.All(diagnostics, d => Assert.Equal(DiagnosticCodes.UnknownCustom, d.Code));
        Assert.Equal(4, diagnostics.Select(d => d.Arguments[0]).Distinct().Count());
    }

    [Fact]
    public void A_registry_has_one_rule_of_a_name()
    {
        Assert.Throws<ArgumentException>(() => Registry.WithCondition(new NamedCondition("wet race", _ => false)));
        Assert.Throws<ArgumentException>(() => Registry.WithBonusCondition(BonusCondition.Started));
        Assert.Throws<ArgumentException>(() => Registry.WithPointsSystem(PointsSystem.From("elo", _ => [])));
        Assert.Throws<ArgumentException>(() => Registry.WithTieBreak(TieBreakChain.Step("coin", (_, _) => 1)));
        Assert.NotNull(Registry.WithCondition(Wet));
    }

    [Fact]
    public async Task Bytes_and_streams_give_the_same()
    {
        var buffer = new ArrayBufferWriter<byte>();
        RulebookJson.Write(buffer, Full);
        using var stream = new MemoryStream();
        await RulebookJson.WriteAsync(stream, Full);

        Assert.Equal(buffer.WrittenSpan, stream.ToArray());
        Assert.Equal(Full, RulebookJson.Read(buffer.WrittenSpan, Registry));
        stream.Position = 0;
        Assert.Equal(Full, await RulebookJson.ReadAsync(stream, Registry));
        stream.Position = 0;
        Assert.Equal(Full, (await RulebookJson.TryReadAsync(stream, Registry)).Rulebook);
        Assert.True(RulebookJson.TryRead(buffer.WrittenSpan, out _, out _, Registry));
    }

    [Fact]
    public void An_embedded_rulebook_has_names_of_its_own()
    {
        var embedded = Short.Replace("\"schema\": \"racingdomain/rulebook/1\",", "", StringComparison.Ordinal);
        var json = $$"""
            { "schema": "racingdomain/season/1", "series": { "id": "club", "name": "Club" }, "id": "2025", "rulebook": "club-2025", "embeddedRulebook": {{embedded}} }
            """;

        Assert.Equal(RulebookJson.Read(Short), SeasonJson.Read(json).Rulebook);
        Assert.True(new SchemaValidator(SeasonJson.Schema).IsValid(json));
    }

    [Fact]
    public void Names_of_values_do_not_change() => Assert.Equal(
        """
        RankStyle: competition dense
        DropBasis: planned held
        Rounding: none ceiling half-up floor
        ScaleTail: nobody placed classified starters everyone
        FieldCount: cars starters classified entrants
        CountingUnit: round session event
        RankingMetric: net-points gross-points wins starts account
        ResultRange: season phase
        CrewCredit: drove listed starter crew-of-race
        ResultStatus: classified not-classified retired disqualified did-not-start did-not-qualify withdrawn excluded
        CompetitorKind: driver pairing entry team manufacturer constructor engine-maker nation group
        SessionKind: practice qualifying qualifying-race sprint race checkpoint
        """.ReplaceLineEndings("\n"),
        string.Join(
            '\n',
            NamesOf<RankStyle>(),
            NamesOf<DropBasis>(),
            NamesOf<Rounding>(),
            NamesOf<ScaleTail>(),
            NamesOf<FieldCount>(),
            NamesOf<CountingUnit>(),
            NamesOf<RankingMetric>(),
            NamesOf<ResultRange>(),
            NamesOf<CrewCredit>(),
            NamesOf<ResultStatus>(),
            NamesOf<CompetitorKind>(),
            NamesOf<SessionKind>()));

    private static string NamesOf<T>()
        where T : struct, Enum =>
        typeof(T).Name + ": " + string.Join(' ', Codec.Names<T>().Schema(new SchemaBuilder())["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
}
