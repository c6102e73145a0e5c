using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Running;
using RacingDomain.Benchmarks;

var config = ManualConfig.Create(DefaultConfig.Instance)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory)
    .AddColumn(CategoriesColumn.Default, StatisticColumn.Min) // On a machine with neighbours the best time says more than the mean.
    .WithBuildTimeout(TimeSpan.FromMinutes(10)) // A busy machine builds slowly.
    .HideColumns(Column.Error, Column.StdDev, Column.Median, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2);
if (FormulaOneSeasons.Folder is null)
{
    Console.Error.WriteLine($"{nameof(FormulaOneBenchmarks)} are left out: {FormulaOneSeasons.Missing}");
    config.AddFilter(new SimpleFilter(benchmark => benchmark.Descriptor.Type != typeof(FormulaOneBenchmarks)));
}

// A floor that differs from the library, or a benchmark that fails, is a failure of the run.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
