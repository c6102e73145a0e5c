namespace RacingDomain.Json;

/// <summary>The frames of one codec that are free: nested objects of the same codec have each their own.</summary>
internal sealed class Frames
{
    private Frame? free;

    /// <summary>A free frame, or null.</summary>
    public Frame? Take()
    {
        var frame = free;
        free = frame?.Next;
        return frame;
    }

    /// <summary>Makes a frame free for the next object.</summary>
    public void Return(Frame frame)
    {
        (frame.Seen, frame.Filled) = (0, 0);
        (frame.Next, free) = (free, frame);
    }
}
