#region batch
using System.Text;
using RacingDomain.Batches;
using RacingDomain.Json;
using RacingDomain.Rulebooks;

#endregion

namespace RacingDomain.Tests.Examples;

public static class BatchExample
{
    public static async Task RunAsync()
    {
        #region batch
        // Documents, one a line: here of two seasons that ship and of one that is no season; in practice a file or a pipe.
        string[] ids = ["formula-one-1988", "imsa-2021"];
        var lines = ids.Select(id => SeasonJson.ToJson(SeasonCatalogue.Find(id)!, DocumentLayout.Compact)).Append("{}");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines)));

        await foreach (var result in new SeasonBatch().RunLinesAsync(stream, engine => engine.Tables()))
        {
            Console.WriteLine(result.Succeeded
                ? $"{result.Number} {result.Value[0].Rows[0].Competitor.Name} leads the first of {result.Value.Length} tables"
                : $"{result.Number} {result.Diagnostics[0].Code}");
        }
        #endregion
    }
}
