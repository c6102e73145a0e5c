namespace RacingDomain.Json;

/// <summary>A broken rule of the domain, with the path from the object whose constructor found it: a JSON pointer.</summary>
internal sealed record SemanticProblem(string Path, string Code, string Message, IReadOnlyList<string> Arguments);

/// <summary>Gives the problems that an exception of a domain constructor carries, or null when it carries none.</summary>
internal delegate IReadOnlyList<SemanticProblem>? SemanticProblems(Exception exception);

/// <summary>Whether a problem, whose path is now one of the document, may come only of what was left out for being broken.</summary>
internal delegate bool IsConsequence(SemanticProblem problem, Omissions omissions);
