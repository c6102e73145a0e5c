using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using RacingDomain.Json;
using RacingDomain.Rulebooks;

namespace RacingDomain.Benchmarks;

/// <summary>A season's document: loading it beside a bare pass of the framework's reader over its bytes, saving it beside writing its tokens again.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class DocumentBenchmarks
{
    private readonly ArrayBufferWriter<byte> output = new();
    private byte[] utf8 = [];
    private SeasonDocument document = null!;

    /// <summary>A bundled season, or a made one of so many rounds and entries.</summary>
    [Params("imsa-2021", "formula-one-1988", "24x40", "24x40 compact")]
    public string Size { get; set; } = "24x40";

    private DocumentLayout Layout => Size.EndsWith("compact", StringComparison.Ordinal) ? DocumentLayout.Compact : DocumentLayout.Indented;

    [GlobalSetup]
    public void Prepare()
    {
        utf8 = Encoding.UTF8.GetBytes(SeasonCatalogue.Find(Size) is null
            ? SeasonJson.ToJson(new SyntheticSeason(24, 40).Season, Layout)
            : SeasonCatalogue.DocumentOf(Size));
        document = SeasonJson.Read(utf8);
        Verify();
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Load")]
    public int LoadFloor()
    {
        var tokens = 0;
        for (var reader = new Utf8JsonReader(utf8); reader.Read();)
        {
            tokens++;
        }

        return tokens;
    }

    /// <summary>From bytes to a season of which everything is checked.</summary>
    [Benchmark]
    [BenchmarkCategory("Load")]
    public SeasonDocument Load() => SeasonJson.Read(utf8);

    [Benchmark]
    [BenchmarkCategory("Load")]
    public async Task<SeasonDocument> LoadStream()
    {
        using var stream = new MemoryStream(utf8, writable: false);
        return await SeasonJson.ReadAsync(stream);
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Save")]
    public int SaveFloor()
    {
        output.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(output, new()
        {
            Indented = Layout == DocumentLayout.Indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        for (var reader = new Utf8JsonReader(utf8); reader.Read();)
        {
            Copy(ref reader, writer);
        }

        writer.Flush();
        return output.WrittenCount;
    }

    [Benchmark]
    [BenchmarkCategory("Save")]
    public int Save()
    {
        output.ResetWrittenCount();
        SeasonJson.Write(output, document, Layout);
        return output.WrittenCount;
    }

    [Benchmark]
    [BenchmarkCategory("Save")]
    public async Task SaveStream() => await SeasonJson.WriteAsync(Stream.Null, document, Layout);

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.ValueSpan);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.ValueSpan);
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    private void Verify()
    {
        _ = Save();
        if (SeasonJson.Read(output.WrittenSpan).Season != document.Season)
        {
            throw new InvalidOperationException("What was saved is another season.");
        }
    }
}
