namespace RacingDomain.Batches;

/// <summary>How far a batch has come.</summary>
/// <remarks>Value equality. The default is the beginning: nothing done.</remarks>
public readonly record struct SeasonBatchProgress
{
    internal SeasonBatchProgress(long done, long failed)
    {
        Done = done;
        Failed = failed;
    }

    /// <summary>The seasons whose results were given, failed ones included.</summary>
    public long Done { get; }

    /// <summary>Those of them that failed.</summary>
    public long Failed { get; }
}
