namespace RacingDomain.Json;

/// <summary>Thrown by the builders of codecs for rules that only documents have.</summary>
internal sealed class SemanticException(params IReadOnlyList<SemanticProblem> problems) : Exception
{
    public IReadOnlyList<SemanticProblem> Problems { get; } = problems;
}
