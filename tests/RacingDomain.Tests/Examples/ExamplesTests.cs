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
