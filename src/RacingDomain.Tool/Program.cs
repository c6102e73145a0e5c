using RacingDomain.Tool;

using var terminal = Terminal.OfProcess();
return await RacingApp.RunAsync(args, terminal).ConfigureAwait(false);
