using BenchmarkDotNet.Attributes;
using RacingDomain.Championships;
using RacingDomain.Outlooks;

namespace RacingDomain.Benchmarks;

/// <summary>A loaded season of 24 rounds and 40 entries under another rulebook, beside its own: one that was used before, and one made for it.</summary>
public class WhatIfBenchmarks
{
    private static readonly int[] OtherScale = [10, 6, 4, 3, 2, 1];

    private readonly SyntheticSeason synthetic = new(24, 40);
    private readonly Rulebook other;
    private readonly Floor realFloor;
    private readonly Floor otherFloor;

    public WhatIfBenchmarks()
    {
        other = synthetic.RulebookOf(OtherScale);
        (realFloor, otherFloor) = (new Floor(synthetic), new Floor(synthetic, OtherScale));
        var tables = KnownRulebook();
        realFloor.Verify(tables.Real, car => synthetic.DriverOf(car));
        otherFloor.Verify(tables.Other, car => synthetic.DriverOf(car));
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("WhatIf")]
    public int WhatIfFloor() => realFloor.Final() + otherFloor.Final();

    [Benchmark]
    [BenchmarkCategory("WhatIf")]
    public WhatIfTable KnownRulebook() => WhatIf.Compare(synthetic.Season, synthetic.Rulebook, other, SyntheticSeason.Drivers);

    [Benchmark]
    [BenchmarkCategory("WhatIf")]
    public WhatIfTable NewRulebook() => WhatIf.Compare(synthetic.Season, synthetic.Rulebook, synthetic.RulebookOf(OtherScale), SyntheticSeason.Drivers);
}
