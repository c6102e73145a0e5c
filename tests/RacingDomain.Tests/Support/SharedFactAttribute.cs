namespace RacingDomain.Tests.Support;

/// <summary>A fact over <see cref="SharedData"/>: skipped, and saying so, where the folder is not.</summary>
/// <remarks>For rows of data use <c>[SkippableTheory]</c> and <see cref="SharedData.Require"/>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedData.Root is null)
        {
            Skip = SharedData.Missing;
        }
    }
}
