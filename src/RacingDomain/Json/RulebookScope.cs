using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>What the parts of a rulebook document can name: things defined at its top, and rules in code.</summary>
internal sealed class RulebookScope(RuleRegistry rules)
{
    private static readonly Dictionary<string, Scale> NoScales = [];
    private static readonly Dictionary<string, IPointsSystem> NoPointsSystems = [];
    private static readonly Dictionary<string, string> NoNames = [];

    /// <summary>The rules in code.</summary>
    public RuleRegistry Rules { get; } = rules;

    /// <summary>The place of the rulebook in the document.</summary>
    public string Root { get; private set; } = "";

    public IReadOnlyDictionary<string, Scale> Scales { get; set; } = NoScales;

    public IReadOnlyDictionary<string, IPointsSystem> PointsSystems { get; set; } = NoPointsSystems;

    public IReadOnlyDictionary<string, string> ClassNames { get; set; } = NoNames;

    /// <summary>Begins a rulebook, which sees nothing of others.</summary>
    public void Enter(string root)
    {
        Root = root;
        Scales = NoScales;
        PointsSystems = NoPointsSystems;
        ClassNames = NoNames;
    }
}
