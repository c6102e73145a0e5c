namespace RacingDomain.Json;

/// <summary>The frames of one codec: nested objects of the same codec have each their own.</summary>
internal sealed class Frames(Func<Frame> make)
{
    private readonly List<Frame> frames = [];
    private int used;

    /// <summary>The form of an object that was read last; null when there was none yet.</summary>
    public ObjectForm? Form { get; set; }

    /// <summary>A frame for the object that is read, until it is returned.</summary>
    public Frame Take()
    {
        if (used == frames.Count)
        {
            frames.Add(make());
        }

        var frame = frames[used++];
        (frame.Seen, frame.Filled) = (0, 0);
        return frame;
    }

    /// <summary>Makes the frame that was taken last free for the next object.</summary>
    public void Return() => used--;
}
