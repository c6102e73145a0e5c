namespace RacingDomain.TieBreaks;

/// <summary>From which part of the season results are looked at.</summary>
public enum ResultRange
{
    /// <summary>From all of it.</summary>
    Season,

    /// <summary>From the phase on whose contenders are to be parted; all of the season where a championship has no phases.</summary>
    Phase,
}
