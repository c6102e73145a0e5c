using System.Text.Json;

namespace RacingDomain.Tool.Tests.Support;

internal static class JsonExtensions
{
    /// <summary>The names of the members in their order.</summary>
    public static string Members(this JsonElement element) => string.Join(' ', element.EnumerateObject().Select(member => member.Name));

    public static string Text(this JsonElement element, string member) => element.GetProperty(member).GetString()!;

    public static JsonElement[] Items(this JsonElement element, string member) => [.. element.GetProperty(member).EnumerateArray()];
}
