using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Delegations;

/// <summary>That somebody lets an organisation fetch something about them, until a day or until it is revoked.</summary>
public sealed class Consent : Aggregate
{
    private Consent() { }

    public EnvironmentName Environment { get; private set; }

    /// <summary>The organisation that consents; null when a person does.</summary>
    public OrganisationId? FromOrganisation { get; private set; }

    /// <summary>The person's national identity number, encrypted; null when an organisation consents.</summary>
    public byte[]? FromPerson { get; private set; }

    /// <summary>Who may fetch.</summary>
    public OrganisationId Receiver { get; private set; }

    public ConsentRights Rights { get; private set; } = null!;

    public Validity Validity { get; private set; } = null!;

    public static Consent Give(
        EnvironmentName environment,
        OrganisationId from,
        OrganisationId to,
        ConsentRights rights,
        Validity validity
    )
    {
        var consent = New(environment, to, rights, validity);
        consent.FromOrganisation = from;
        return consent;
    }

    /// <param name="person">The national identity number, encrypted by the caller, who holds the keys.</param>
    public static Consent GivePersonally(
        EnvironmentName environment,
        byte[] person,
        OrganisationId to,
        ConsentRights rights,
        Validity validity
    )
    {
        var consent = New(environment, to, rights, validity);
        consent.FromPerson = person;
        return consent;
    }

    /// <summary>Takes the consent back; the row stays as the record of it.</summary>
    public void Revoke(DateTimeOffset now)
    {
        Validity = Validity.EndedAt(now);
        Touch(now);
    }

    private static Consent New(
        EnvironmentName environment,
        OrganisationId to,
        ConsentRights rights,
        Validity validity
    ) =>
        new()
        {
            // Outsiders name it in grants, so it tells nothing about when it was made.
            Id = Guid.NewGuid(),
            Environment = environment,
            Receiver = to,
            Rights = rights,
            Validity = validity,
            Created = validity.From,
            LastUpdated = validity.From,
        };
}
