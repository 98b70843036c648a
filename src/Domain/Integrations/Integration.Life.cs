using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Integrations;

/// <summary>How it comes into being, changes, ends and begins again.</summary>
public sealed partial class Integration
{
    /// <summary>What can be chosen about it.</summary>
    public IntegrationProperties Properties =>
        new(Kind, Name, Description)
        {
            TokenLifetime = TokenLifetime,
            Settings = Settings,
            Team = Team,
            Tags = Tags,
        };

    /// <summary>Whether a customer ended what its supplier registered.</summary>
    public bool IsEndedByCustomer => !Active && Supplier is not null && EndedBy == Owner;

    /// <param name="supplier">Who registers it for <paramref name="owner"/>; null when the owner does.</param>
    /// <param name="clientId">A client id of the registrar's choice; null for a new one.</param>
    public static Integration Create(
        EnvironmentName environment,
        OrganisationId owner,
        IntegrationProperties properties,
        IEnumerable<ScopeName> scopes,
        DateTimeOffset now,
        OrganisationId? supplier = null,
        string? clientId = null
    )
    {
        var integration = new Integration
        {
            Id = Identifiers.New(now),
            Environment = environment,
            ClientId = clientId ?? Identifiers.NewClientId(),
            Owner = owner,
            Supplier = supplier,
            Kind = properties.Kind,
            Lineage = Guid.NewGuid(),
            Created = now,
            LastUpdated = now,
        };
        integration.Take(properties);
        integration.Attach(scopes);
        return integration;
    }

    /// <summary>
    /// Its twin in another environment, known by <see cref="Lineage"/>. Keys, secret and client id belong to one
    /// environment alone and do not come along.
    /// </summary>
    /// <param name="properties">What is carried over, with the addresses of the other environment.</param>
    public Integration TwinIn(
        EnvironmentName environment,
        IntegrationProperties properties,
        IEnumerable<ScopeName> wanted,
        DateTimeOffset now
    )
    {
        var twin = Create(environment, Owner, properties, wanted, now, Supplier);
        twin.Lineage = Lineage;
        twin.onBehalfOf.AddRange(onBehalfOf.Select(entry => entry.Again(now)));
        return twin;
    }

    /// <summary>Replaces everything that can be chosen about it but its kind, which stays.</summary>
    public void Change(
        IntegrationProperties properties,
        IReadOnlyCollection<ScopeName> wanted,
        DateTimeOffset now
    )
    {
        Take(properties);
        SetScopes(wanted, now);
    }

    /// <summary>
    /// Whether there is something left to end: a customer ends what its supplier registered for good, also when the
    /// supplier has ended it already.
    /// </summary>
    public bool CanBeEndedBy(OrganisationId? organisation) =>
        Active || (Supplier is not null && organisation == Owner && EndedBy != Owner);

    /// <summary>Ends it; tokens are refused from the next request on. Nothing of it is lost.</summary>
    public void Deactivate(OrganisationId by, DateTimeOffset now)
    {
        Active = false;
        EndedBy = by;
        Touch(now);
    }

    /// <summary>
    /// Why an organisation may not let it work again; null when it may. What a customer ended is the customer's to
    /// begin again, and what its supplier ended is the supplier's.
    /// </summary>
    public Problem? ReactivationRefusal(OrganisationId? by)
    {
        if (IsEndedByCustomer)
            return by == Owner ? null : Problem.Of(Problems.EndedByCustomer, Owner.Grouped);
        return by == Keeper ? null : Problem.Of(Problems.ManagedBySupplier, Keeper.Grouped);
    }

    /// <summary>Lets a deactivated one work again, with the keys and scopes that it had.</summary>
    public Outcome<Integration> Reactivate(OrganisationId? by, DateTimeOffset now)
    {
        if (ReactivationRefusal(by) is { } refusal)
            return refusal;
        Active = true;
        EndedBy = null;
        Touch(now);
        return this;
    }

    private void Take(IntegrationProperties properties)
    {
        Name = properties.Name;
        SortName = SortText.Of(properties.Name);
        Description = properties.Description;
        TokenLifetime = properties.TokenLifetime;
        Settings = properties.Settings;
        Team = properties.Team;
        Tags = properties.Tags;
        NeedsKey = Settings.Authentication != ClientAuthentication.None;
        if (!Settings.HasSecret)
            Secret = null;
        NoteKeys();
    }
}
