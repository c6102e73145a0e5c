using System.CommandLine;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing rules</c>: the catalogue of rulebooks, and rulebooks of one's own.</summary>
internal static class RulesCommand
{
    public static Command Create(CommandContext context) => new("rules", "The rulebooks of the catalogue, and your own.")
    {
        RulesListCommand.Create(context),
        RulesShowCommand.Create(context),
        RulesCheckCommand.Create(context),
        RulesNewCommand.Create(context),
    };
}
