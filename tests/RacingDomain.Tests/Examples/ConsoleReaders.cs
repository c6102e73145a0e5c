namespace RacingDomain.Tests.Examples;

/// <summary>Tests that read the process's standard output, and so run when nothing else writes to it.</summary>
[CollectionDefinition(nameof(ConsoleReaders), DisableParallelization = true)]
public class ConsoleReaders;
