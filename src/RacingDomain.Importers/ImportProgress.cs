namespace RacingDomain.Importers;

/// <summary>How far an import has come.</summary>
/// <remarks>Value equality; the default is the beginning of nothing.</remarks>
public readonly record struct ImportProgress
{
    internal ImportProgress(string file, int fileNumber, int files, long bytesRead, long? bytes)
    {
        File = file;
        FileNumber = fileNumber;
        Files = files;
        BytesRead = bytesRead;
        Bytes = bytes;
    }

    /// <summary>The name of the file that is read.</summary>
    public string File { get; }

    /// <summary>Its number among the files to read, from 1.</summary>
    public int FileNumber { get; }

    /// <summary>How many files there are to read.</summary>
    public int Files { get; }

    /// <summary>How many bytes of the file have been read.</summary>
    public long BytesRead { get; }

    /// <summary>How many bytes the file has; null if its stream does not say.</summary>
    public long? Bytes { get; }
}
