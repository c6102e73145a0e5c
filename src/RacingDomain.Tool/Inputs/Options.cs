using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace RacingDomain.Tool.Inputs;

/// <summary>Options that several commands have.</summary>
internal static class Options
{
    /// <summary>The form of the output; the first is the default.</summary>
    public static Option<string> Format(params string[] forms)
    {
        var option = new Option<string>("--format") { Description = "The form of the output.", HelpName = string.Join('|', forms), DefaultValueFactory = _ => forms[0] };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !forms.Contains(token.Value))
            {
                result.AddError($"--format is one of {string.Join(", ", forms)}, not '{token.Value}'.");
            }
        });
        return option;
    }

    /// <summary>A championship by its id.</summary>
    public static Option<ChampionshipId?> Championship(string description, bool isRequired) => new("--championship")
    {
        Description = description,
        HelpName = "ID",
        Required = isRequired,
        CustomParser = result => Id<ChampionshipId>(result),
    };

    /// <summary>A competitor by its id.</summary>
    public static Option<CompetitorId?> Competitor() => new("--competitor")
    {
        Description = "The competitor to explain.",
        HelpName = "ID",
        Required = true,
        CustomParser = result => Id<CompetitorId>(result),
    };

    /// <summary>The moment of a table.</summary>
    public static Option<TablePoint> After() => new("--after")
    {
        Description = "The table as it stood after a round, or after the sessions of a kind in it; by default the season's.",
        HelpName = "ROUND[:SESSION-KIND]",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!TablePoint.TryParse(text, null, out var point))
            {
                result.AddError($"'{text}' is no moment: give a round, as 12, or a round and a kind of session, as 12:qualifying.");
            }

            return point;
        },
    };

    /// <summary>How many seasons are computed at the same time.</summary>
    public static Option<int?> Jobs() => new("--jobs")
    {
        Description = "How many seasons to compute at the same time; by default as many as there are cores.",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 1024)
            {
                return jobs;
            }

            result.AddError($"--jobs takes 1 to 1024, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };

    /// <summary>Where a document goes.</summary>
    public static Option<string> Output() => new("--output") { Description = "The file to write, or '-' for standard output.", HelpName = "FILE", Required = true };

    /// <summary>A day.</summary>
    public static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var parsed = LocalDatePattern.Iso.Parse(text);
            if (parsed.Success)
            {
                return parsed.Value;
            }

            result.AddError($"'{text}' is no day: write year, month and day, as 2021-08-08.");
            return null;
        },
    };

    private static T? Id<T>(ArgumentResult result)
        where T : struct, ITextId<T>
    {
        var text = result.Tokens[0].Value;
        if (T.TryParse(text, out var id))
        {
            return id;
        }

        result.AddError($"'{text}' is no id: 1 to 128 characters without blanks.");
        return null;
    }
}
