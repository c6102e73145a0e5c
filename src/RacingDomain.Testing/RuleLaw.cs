using RacingDomain.Championships;
using RacingDomain.Seasons;
using RacingDomain.Testing.Laws;

namespace RacingDomain.Testing;

/// <summary>Something that holds for every season under good rules.</summary>
/// <remarks>Immutable. Where a law cannot apply to a championship, it says why: see <see cref="WhyNot"/>.</remarks>
public sealed class RuleLaw
{
    private readonly Action<LawCase> check;
    private readonly Func<Rulebook, Championship, string?> whyNot;

    private RuleLaw(string id, string statement, Action<LawCase> check, Func<Rulebook, Championship, string?>? whyNot = null)
    {
        Id = id;
        Statement = statement;
        this.check = check;
        this.whyNot = whyNot ?? ((_, _) => null);
    }

    /// <summary>Tables, histories and explanations can be computed: no rule throws, none gives points to a stranger.</summary>
    public static RuleLaw Computes { get; } = new("computes", "Tables, histories and explanations can be computed.", TableLaws.Computes);

    /// <summary>The same season gives the same table, however often and in whatever order it is asked for: no rule keeps state.</summary>
    public static RuleLaw Deterministic { get; } = new("deterministic", "The same season gives the same table, however often it is asked for.", TableLaws.Deterministic);

    /// <summary>The order in which a document gives its facts does not matter.</summary>
    public static RuleLaw OrderOfInput { get; } = new("order-of-input", "The order in which the facts are given does not matter.", TableLaws.OrderOfInput);

    /// <summary>Other ids give the same table under the other ids.</summary>
    public static RuleLaw Names { get; } = new("names", "Other ids give the same table under the other ids.", TableLaws.Names);

    /// <summary>The culture of the thread changes nothing.</summary>
    public static RuleLaw Culture { get; } = new("culture", "The culture of the thread changes nothing.", TableLaws.Culture);

    /// <summary>Awards and adjustments of the ledger add up to the gross points.</summary>
    public static RuleLaw Gross { get; } = new("gross", "Awards and adjustments add up to the gross points.", LedgerLaws.Gross);

    /// <summary>Awards that count and adjustments add up to the points.</summary>
    public static RuleLaw Net { get; } = new("net", "Awards that count and adjustments add up to the points.", LedgerLaws.Net);

    /// <summary>No more points count than there are, where no award is negative.</summary>
    public static RuleLaw NetNotAboveGross { get; } = new("net-not-above-gross", "No more points count than there are, where no award is negative.", LedgerLaws.NetNotAboveGross);

    /// <summary>Tie-breaks put every group in one order, whoever stands where in it; comparisons do not go in circles.</summary>
    public static RuleLaw TieBreaks { get; } = new("tie-breaks", "Tie-breaks put every group in one order, whoever stands where in it.", TieLaws.Orders, TieLaws.WhyNot);

    /// <summary>Rows are in the order of the keys, and equal positions have equal keys.</summary>
    public static RuleLaw Keys { get; } = new("keys", "Rows are in the order of the ranking keys.", RankingLaws.Keys);

    /// <summary>Positions have no gaps but those of ties.</summary>
    public static RuleLaw Positions { get; } = new("positions", "Positions have no gaps but those of ties.", RankingLaws.Positions);

    /// <summary>Every competitor has one row, and who has no position comes last.</summary>
    public static RuleLaw Rows { get; } = new("rows", "Every competitor has one row, and who has no position comes last.", RankingLaws.Rows);

    /// <summary>Gaps are the distances of the points.</summary>
    public static RuleLaw Gaps { get; } = new("gaps", "Gaps are the distances of the points.", RankingLaws.Gaps);

    /// <summary>The lines of crews hold every competitor once, and those on one line are level.</summary>
    public static RuleLaw Crews { get; } = new("crews", "The lines of crews hold every competitor once.", RankingLaws.Crews);

    /// <summary>A history in one pass is the tables one by one.</summary>
    public static RuleLaw OnePass { get; } = new("one-pass", "A history in one pass is the tables one by one.", TimeLaws.OnePass);

    /// <summary>The table after a round is that of the season cut there: no rule looks ahead.</summary>
    public static RuleLaw Cut { get; } = new("cut", "The table after a round is that of the season cut there.", TimeLaws.Cut);

    /// <summary>A round that is added gives the tables of the whole season.</summary>
    public static RuleLaw Appending { get; } = new("appending", "A round that is added gives the tables of the whole season.", TimeLaws.Appending);

    /// <summary>As of the day of a round, the season is the one cut there.</summary>
    public static RuleLaw AsOf { get; } = new("as-of", "As of the day of a round, the season is the one cut there.", TimeLaws.AsOf);

    /// <summary>Leaving out a car that may not score, and is looked through, changes nobody's points.</summary>
    public static RuleLaw Transparent { get; } = new(
        "transparent", "Leaving out a car that may not score changes nobody's points.", ScoringLaws.Transparent, ScoringLaws.WhyNotTransparent);

    /// <summary>A better place is worth no less, where scales go down from place to place.</summary>
    public static RuleLaw Monotone { get; } = new("monotone", "A better place is worth no less.", ScoringLaws.Monotone, ScoringLaws.WhyNotMonotone);

    /// <summary>A season and its rulebook, written and read, are equal to the first and give the same table.</summary>
    public static RuleLaw Documents { get; } = new("documents", "What is written is read as the same.", TableLaws.Documents, RulesInCode.WhyNotByName);

    /// <summary>All laws, in the order in which they are tried.</summary>
    public static ValueArray<RuleLaw> All { get; } =
    [
        Computes, Deterministic, OrderOfInput, TieBreaks, Names, Gross, Net, NetNotAboveGross, Keys, Positions, Rows, Gaps, Crews, OnePass, Cut, Appending, AsOf, Transparent, Monotone, Documents, Culture,
    ];

    /// <summary>The id, such as <c>order-of-input</c>.</summary>
    public string Id { get; }

    /// <summary>What holds.</summary>
    public string Statement { get; }

    /// <summary>Why the law does not apply to a championship; null if it does.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="championship">One of its championships.</param>
    public string? WhyNot(Rulebook rulebook, Championship championship)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(championship);
        return whyNot(rulebook, championship);
    }

    /// <summary>How a season breaks the law; null if the law holds for it, or does not apply.</summary>
    /// <param name="season">The season; any, also one that was imported.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="championship">One of its championships.</param>
    /// <returns>What is wrong, in English. A rule that throws breaks every law.</returns>
    public string? BrokenBy(Season season, Rulebook rulebook, Championship championship)
    {
        ArgumentNullException.ThrowIfNull(season);
        return WhyNot(rulebook, championship) is null ? BrokenBy(new LawCase(season, rulebook, championship)) : null;
    }

    /// <summary>The statement.</summary>
    public override string ToString() => Statement;

    internal string? BrokenBy(LawCase found)
    {
        try
        {
            check(found);
            return null;
        }
        catch (LawBrokenException broken)
        {
            return broken.Message;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure.Message;
        }
    }
}
