namespace RacingDomain.Scoring;

/// <summary>Who gets the value that a scale has for those below its table.</summary>
public enum ScaleTail
{
    /// <summary>Nobody.</summary>
    Nobody,

    /// <summary>Every car that holds a place below the table.</summary>
    Placed,

    /// <summary>Every classified car below the table.</summary>
    Classified,

    /// <summary>Every other car that took part, with or without a place, unless it was put out of the results.</summary>
    Starters,

    /// <summary>Every other car in the order of the session, whatever became of it.</summary>
    Everyone,
}
