using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Delegations;

/// <summary>That a supplier asks a customer to let its system act for it.</summary>
public sealed class SystemUserRequest : Aggregate
{
    private SystemUserRequest() { }

    public EnvironmentName Environment { get; private set; }

    /// <summary>The row of its <see cref="RegisteredSystem"/>.</summary>
    public Guid SystemId { get; private set; }

    public OrganisationId Customer { get; private set; }

    /// <summary>The supplier's own reference; the customer's number when it gave none.</summary>
    public string ExternalReference { get; private set; } = "";

    /// <summary>When the customer answered; null while it waits.</summary>
    public DateTimeOffset? Decided { get; private set; }

    /// <summary>The system user that came of it; null for one that waits or was declined.</summary>
    public Guid? UserId { get; private set; }

    public static SystemUserRequest Create(
        RegisteredSystem system,
        OrganisationId customer,
        string? externalReference,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Environment = system.Environment,
            SystemId = system.Id,
            Customer = customer,
            ExternalReference = PlainText.Optional(externalReference) ?? customer.Value,
            Created = now,
            LastUpdated = now,
        };

    public void Approve(SystemUser user, DateTimeOffset now)
    {
        UserId = user.Id;
        Decide(now);
    }

    public void Decline(DateTimeOffset now) => Decide(now);

    private void Decide(DateTimeOffset now)
    {
        Decided = now;
        Touch(now);
    }
}
