namespace RacingDomain.Scoring;

/// <summary>A points system given as a function.</summary>
internal sealed class CodedPointsSystem(string name, Func<ScoringContext, IEnumerable<Award>> score) : IPointsSystem
{
    public string Name => name;

    public IEnumerable<Award> Score(ScoringContext context) => score(context);
}
