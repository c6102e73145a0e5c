namespace RacingDomain.Tests.Examples;

/// <summary>What the README shows runs and says what the README says.</summary>
[Collection(nameof(ConsoleReaders))]
public class ExamplesTests
{
    [Fact]
    public void The_first_example_names_the_champions() =>
        Assert.StartsWith("1  Felipe Nasr / Pipo Derani  3407 points, 3 wins\n2  Filipe Albuquerque / Ricky Taylor  3396 points, 3 wins\n", Output(FirstExample.Run), StringComparison.Ordinal);

    [Fact]
    public void Ones_own_rules_make_a_table() => Assert.Equal("1 Ada 3\n1 Bob 3\n1 Cleo 3\n4 Dora 0\n", Output(OwnRulesExample.Run));

    [Fact]
    public void A_clean_race_pays_a_bonus() => Assert.Equal("True\nAda: 10, race\nBob: 6, race\nBob: 2, clean race\n", Output(CleanRaceExample.Run));

    [Fact]
    public void The_number_of_starters_makes_the_scale() => Assert.Equal("1 Ada 4\n1 Bob 4\n3 Cleo 1\n", Output(StartersScaleExample.Run));

    [Fact]
    public void The_gap_to_the_winner_makes_the_points() => Assert.Equal("1 Ada 100: 0 s behind\n2 Bob 97 1/2: 25 s behind\n3 Cleo 0: 1200 s behind\n", Output(GapPointsExample.Run));

    [Fact]
    public void The_laws_find_a_fault() => Assert.Equal("order-of-input: The order in which the facts are given does not matter.\nshown by 1 round and 2 drivers\n", Output(RuleLawsExample.Run));

    [Fact]
    public void A_batch_gives_a_result_for_each_line() =>
        Assert.Equal(
            "1 Ayrton Senna leads the first of 2 tables\n2 Felipe Nasr leads the first of 31 tables\n3 schema.missing\n", Output(() => BatchExample.RunAsync().GetAwaiter().GetResult()));

    private static string Output(Action example)
    {
        var before = Console.Out;
        using var writer = new StringWriter { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            example();
        }
        finally
        {
            Console.SetOut(before);
        }

        return writer.ToString();
    }
}
