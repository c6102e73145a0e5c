namespace RacingDomain.Json;

/// <summary>Finds the document of a rulebook that another one extends.</summary>
/// <remarks>The library opens no files: an application says here what a name stands for, such as an id of the catalogue or a file beside the document.</remarks>
/// <param name="name">What stands in the member <c>extends</c>.</param>
/// <returns>The text of the document; null if there is none of that name.</returns>
public delegate string? RulebookResolver(string name);
