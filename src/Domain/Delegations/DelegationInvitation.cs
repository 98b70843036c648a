using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Delegations;

/// <summary>
/// That a supplier asks its customers to delegate something to it: one link for all of them. It gives nothing by itself; each
/// customer answers it by delegating.
/// </summary>
public sealed class DelegationInvitation : Aggregate
{
    /// <summary>Longest title.</summary>
    public const int TitleLength = 100;

    /// <summary>Most customers that are noted on one.</summary>
    public const int MostCustomers = 500;

    /// <summary>Longest that one can be answered, in days.</summary>
    public const int MostDays = 366;

    private DelegationInvitation() { }

    public EnvironmentName Environment { get; private set; }

    public OrganisationId Supplier { get; private set; }

    /// <summary>What it is about; the customers see it.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What the link ends with. Nobody guesses it, and it opens nothing but the question.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Delegation schemes, or delegable scopes that are in none.</summary>
    public IReadOnlyList<Guid> Schemes { get; private set; } = [];

    /// <summary>Those whom the supplier has sent it to, by its own account; anybody else with the link can answer too.</summary>
    public IReadOnlyList<string> Customers { get; private set; } = [];

    /// <summary>Until when it can be answered.</summary>
    public Validity Validity { get; private set; } = null!;

    public static DelegationInvitation Create(
        EnvironmentName environment,
        OrganisationId supplier,
        string title,
        string code,
        IEnumerable<Guid> schemes,
        IEnumerable<OrganisationId> customers,
        Validity validity
    ) =>
        new()
        {
            Id = Identifiers.New(validity.From),
            Environment = environment,
            Supplier = supplier,
            Title = title,
            Code = code,
            Schemes = [.. schemes],
            Customers = [.. customers.Select(c => c.ToString()).Distinct()],
            Validity = validity,
            Created = validity.From,
            LastUpdated = validity.From,
        };

    /// <summary>Whether the supplier has sent it to that customer.</summary>
    public bool IsFor(OrganisationId customer) => Customers.Contains(customer.ToString());

    /// <summary>Notes more customers that it is sent to.</summary>
    public void SendTo(IEnumerable<OrganisationId> customers, DateTimeOffset now)
    {
        Customers = [.. Customers.Concat(customers.Select(c => c.ToString())).Distinct()];
        Touch(now);
    }

    /// <summary>Ends the link; what was delegated by it stays.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        Validity = Validity.EndedAt(now);
        Touch(now);
    }
}
