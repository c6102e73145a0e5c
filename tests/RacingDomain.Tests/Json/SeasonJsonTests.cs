using System.Diagnostics;
using RacingDomain.Json;
using RacingDomain.Tests.Support;
using Xunit.Abstractions;

namespace RacingDomain.Tests.Json;

public class SeasonJsonTests(ITestOutputHelper output)
{
    [Fact]
    public void Imsa()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "src/RacingDomain.Tool/Seasons/imsa-2021.json"));
        var ok = SeasonJson.TryRead(bytes, out var document, out var diagnostics);
        foreach (var d in diagnostics)
        {
            output.WriteLine(d.ToString());
        }

        Assert.True(ok);
        var json = SeasonJson.ToJson(document!);
        var again = SeasonJson.Read(json);
        Assert.Equal(document, again);
        Assert.Equal(json, SeasonJson.ToJson(again));
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            SeasonJson.Read(bytes);
            output.WriteLine($"{watch.Elapsed.TotalMilliseconds} ms, {GC.GetAllocatedBytesForCurrentThread() - before} bytes");
        }

        
        Assert.True(new SchemaValidator(SeasonJson.Schema).IsValid(json));
    }
}
