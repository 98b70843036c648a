using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Delegations;

/// <summary>That a customer lets a supplier's system act for it.</summary>
public sealed class SystemUser : Aggregate
{
    /// <summary>Longest external reference.</summary>
    public const int ReferenceLength = 255;

    private SystemUser() { }

    public EnvironmentName Environment { get; private set; }

    /// <summary>The row of its <see cref="RegisteredSystem"/>.</summary>
    public Guid SystemId { get; private set; }

    public OrganisationId Customer { get; private set; }

    /// <summary>The supplier's own reference, which tells several users of one customer apart.</summary>
    public string ExternalReference { get; private set; } = "";

    /// <summary>Those of the system's rights that the customer has given it.</summary>
    public IReadOnlyList<string> Rights { get; private set; } = [];

    /// <summary>When the customer took it away; null while it counts.</summary>
    public DateTimeOffset? Deleted { get; private set; }

    /// <param name="externalReference">The customer's number when it is empty.</param>
    /// <param name="rights">Null for all that the system needs.</param>
    public static SystemUser Create(
        RegisteredSystem system,
        OrganisationId customer,
        string? externalReference,
        DateTimeOffset now,
        IReadOnlyList<string>? rights = null
    ) =>
        new()
        {
            // It stands in tokens, so it tells nothing about when it was made.
            Id = Guid.NewGuid(),
            Environment = system.Environment,
            SystemId = system.Id,
            Customer = customer,
            ExternalReference = string.IsNullOrWhiteSpace(externalReference)
                ? customer.Value
                : externalReference.Trim(),
            Rights = rights ?? system.Rights,
            Created = now,
            LastUpdated = now,
        };

    /// <summary>Gives it other rights of the system's.</summary>
    public void Change(IReadOnlyList<string> rights, DateTimeOffset now)
    {
        Rights = rights;
        Touch(now);
    }

    /// <summary>Takes it away for good; a new one gets another identifier.</summary>
    public void Delete(DateTimeOffset now)
    {
        Deleted ??= now;
        Touch(now);
    }
}
