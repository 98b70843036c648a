using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>A calendar of what ends for an organisation, at an address that only who made it knows.</summary>
public sealed class CalendarFeed
{
    private CalendarFeed() { }

    public Guid Id { get; private set; }

    public OrganisationId Owner { get; private set; }

    /// <summary>Who made it: it works while they are a member.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>A hash of the secret that its address ends with.</summary>
    public string SecretHash { get; private set; } = "";

    public Language Language { get; private set; }

    public DateTimeOffset Created { get; private set; }

    public static CalendarFeed Of(
        OrganisationId owner,
        Guid person,
        string secretHash,
        Language language,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Owner = owner,
            PersonId = person,
            SecretHash = secretHash,
            Language = language,
            Created = now,
        };
}
