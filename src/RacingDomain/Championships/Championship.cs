using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Championships;

/// <summary>One title: who competes for it, what results are worth, which of them count, and how the table is put in order.</summary>
/// <remarks>Immutable, compared by value (a points system in code by reference).</remarks>
public sealed record Championship
{
    /// <summary>Creates a championship.</summary>
    /// <param name="id">Its id, such as <c>dpi-drivers</c>.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="kind">Who competes.</param>
    /// <param name="points">What results are worth.</param>
    /// <param name="population">Which cars are ranked; null for all.</param>
    /// <param name="counting">Which results count; null for all.</param>
    /// <param name="ranking">How the table is put in order; null for points, then countback.</param>
    /// <param name="listing">Who has a row.</param>
    /// <param name="eligibility">Who may have one; null for everyone.</param>
    /// <param name="title">What it has in common with others across classes and kinds, for scopes; <c>season</c> if not given.</param>
    /// <param name="rounds">Which rounds belong to it; null for all.</param>
    /// <param name="validFor">The seasons that have it, among those its rulebook is for; empty for all of them.</param>
    /// <param name="phases">The phases of the season, in order; empty for one.</param>
    /// <param name="attendance">The points for attendance; all that are earned are paid.</param>
    /// <exception cref="ArgumentException">
    /// The id is empty, a text blank, an enumeration value undefined, a season or the name of a bonus stands twice, the phases do not follow one another, or a group competes and the population names none.
    /// </exception>
    public Championship(
        ChampionshipId id,
        string name,
        CompetitorKind kind,
        IPointsSystem points,
        Population? population = null,
        Counting? counting = null,
        Ranking? ranking = null,
        Listing listing = Listing.Participants,
        Eligibility? eligibility = null,
        string title = "season",
        RoundFilter? rounds = null,
        ValueArray<SeasonId> validFor = default,
        ValueArray<Phase> phases = default,
        ValueArray<AttendanceBonus> attendance = default)
    {
        Identity = new ChampionshipIdentity(id, title, kind);
        Name = Require.Text(name);
        Points = Require.NotNull(points);
        Population = population ?? Population.Everyone;
        Counting = counting ?? Counting.All;
        Ranking = ranking ?? Ranking.Usual;
        Listing = Require.Defined(listing);
        Eligibility = eligibility ?? Eligibility.Everyone;
        Rounds = rounds ?? RoundFilter.All;
        ValidFor = Require.Ids(validFor);
        Phases = PhaseRules.Check(phases);
        Require.Distinct(attendance.Select(bonus => Require.NotNull(bonus, nameof(attendance)).Name).ToValueArray(), nameof(attendance));
        Attendance = attendance;
        if (kind == CompetitorKind.Group && Population.Group is null)
        {
            throw new ArgumentException("Where groups compete, the population names their kind.", nameof(population));
        }
    }

    /// <summary>The id, title and kind, by which scopes include it.</summary>
    public ChampionshipIdentity Identity { get; }

    /// <summary>The id.</summary>
    public ChampionshipId Id => Identity.Id;

    /// <summary>Who competes.</summary>
    public CompetitorKind Kind => Identity.Kind;

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>What results are worth.</summary>
    public IPointsSystem Points { get; private init; }

    /// <summary>Which cars are ranked.</summary>
    public Population Population { get; private init; }

    /// <summary>Which results count.</summary>
    public Counting Counting { get; private init; }

    /// <summary>How the table is put in order.</summary>
    public Ranking Ranking { get; private init; }

    /// <summary>Who has a row.</summary>
    public Listing Listing { get; }

    /// <summary>Who may have one.</summary>
    public Eligibility Eligibility { get; }

    /// <summary>Which rounds belong to it.</summary>
    public RoundFilter Rounds { get; }

    /// <summary>The seasons that have it; empty for all that its rulebook is for.</summary>
    public ValueArray<SeasonId> ValidFor { get; }

    /// <summary>Whether a season has the championship: it is one of those, and one of the classes ranked is in it.</summary>
    /// <param name="season">The season.</param>
    public bool IsOf(Season season)
    {
        Require.NotNull(season);
        return (ValidFor.IsEmpty || ValidFor.Contains(season.Id))
            && (Population.Classes.IsEmpty || season.Classes.IsEmpty || season.Classes.Any(@class => Population.Includes(@class.Id)));
    }

    /// <summary>The same championship with another population.</summary>
    /// <param name="population">Which cars are ranked.</param>
    /// <exception cref="ArgumentException">A group competes and the population names none.</exception>
    public Championship WithPopulation(Population population)
    {
        Require.NotNull(population);
        return Kind == CompetitorKind.Group && population.Group is null
            ? throw new ArgumentException("Where groups compete, the population names their kind.", nameof(population))
            : this with { Population = population };
    }

    /// <summary>The phases of the season, in order; empty where it has but one.</summary>
    public ValueArray<Phase> Phases { get; private init; }

    /// <summary>The points for attendance; all that are earned are paid.</summary>
    public ValueArray<AttendanceBonus> Attendance { get; }

    /// <summary>The same championship with another points system.</summary>
    /// <param name="points">What results are worth.</param>
    public Championship WithPoints(IPointsSystem points) => this with { Points = Require.NotNull(points) };

    /// <summary>The same championship with another counting.</summary>
    /// <param name="counting">Which results count.</param>
    public Championship WithCounting(Counting counting) => this with { Counting = Require.NotNull(counting) };

    /// <summary>The same championship with another ranking.</summary>
    /// <param name="ranking">How the table is put in order.</param>
    public Championship WithRanking(Ranking ranking) => this with { Ranking = Require.NotNull(ranking) };

    /// <summary>The same championship with other phases.</summary>
    /// <param name="phases">The phases of the season, in order; empty for one.</param>
    /// <exception cref="ArgumentException">They do not follow one another.</exception>
    public Championship WithPhases(params ValueArray<Phase> phases) => this with { Phases = PhaseRules.Check(phases) };
}
