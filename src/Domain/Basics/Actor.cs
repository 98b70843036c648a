namespace Portvakt.Domain.Basics;

/// <summary>Who acts, for whom, and through which door. Every use case takes one.</summary>
public sealed record Actor
{
    /// <summary>The person; null for machines, jobs and the command line.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The machine client; null for people.</summary>
    public string? ClientId { get; init; }

    /// <summary>The administration scopes of a machine client's token; empty for people.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The organisation acted for; null for operators and for people who have none yet.</summary>
    public OrganisationId? Organisation { get; init; }

    /// <summary>Member of <see cref="Organisation"/> by domain or invitation.</summary>
    public bool IsMember { get; init; }

    /// <summary>May appoint, sign terms and give rights in <see cref="Organisation"/>.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>
    /// The names of the administrators of <see cref="Organisation"/>: whom a person is sent to who may not do something.
    /// </summary>
    public IReadOnlyList<string> Administrators { get; init; } = [];

    /// <summary>
    /// Whether <see cref="Organisation"/> has closed the environment to all but named people, of whom this is none.
    /// </summary>
    public bool IsShutOut { get; init; }

    /// <summary>
    /// Whether the person has signed in with Ansattporten for the environment, so that <see cref="Rights"/> are known.
    /// </summary>
    public bool IsStrong { get; init; }

    /// <summary>Whether that sign-in is recent enough to change something in production.</summary>
    public bool IsFresh { get; init; }

    /// <summary>
    /// Whether that sign-in shows an administrator of <see cref="Organisation"/> in person: its general manager or main
    /// administrator, one of the main unit that it belongs to, or the very person who was appointed.
    /// </summary>
    public bool HasAuthority { get; init; }

    /// <summary>The rights that the person has in <see cref="Organisation"/> in the environment.</summary>
    public IReadOnlySet<Right> Rights { get; init; } = new HashSet<Right>();

    /// <summary>Staff of the installation, signed in with a second factor. Never acts as an organisation.</summary>
    public bool IsOperator { get; init; }

    /// <summary>Whether <see cref="Organisation"/> has accepted the terms in force.</summary>
    public bool TermsAccepted { get; init; }

    /// <summary>Whether what belongs to <see cref="Organisation"/> itself is within reach; not for a mere supplier's token.</summary>
    public bool ReachesOwn { get; init; } = true;

    /// <summary>Whether what <see cref="Organisation"/> registered for its customers is within reach.</summary>
    public bool ReachesSupplied { get; init; } = true;

    public Via Via { get; init; } = Via.Page;

    /// <summary>32 hex digits that the error body, the log and the event share.</summary>
    public string CorrelationId { get; init; } = "";

    public Language Language { get; init; }

    /// <summary>Nobody signed in.</summary>
    public static Actor Anonymous { get; } = new();

    /// <summary>The installation itself: bootstrap, demo data, command line.</summary>
    public static Actor System(Via via, string correlationId) =>
        new()
        {
            Via = via,
            CorrelationId = correlationId,
            IsOperator = true,
        };
}
