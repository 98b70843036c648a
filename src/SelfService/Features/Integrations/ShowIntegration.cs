using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>An integration with how it stands to each of its scopes.</summary>
/// <param name="LastUses">When each key last gave a token, by kid.</param>
/// <param name="Names">Of customer and supplier, where they are two and known.</param>
public sealed record IntegrationShown(
    Integration Integration,
    IReadOnlyList<ScopeOffer> Scopes,
    IReadOnlyDictionary<string, DateTimeOffset> LastUses,
    IReadOnlyDictionary<OrganisationId, string> Names
);

/// <summary>Reads one integration for its pages.</summary>
internal sealed class ShowIntegration(PortvaktDb db, JudgeScopes judge)
{
    /// <summary>Null when the organisation has none with that client id here.</summary>
    public Task<Integration?> Find(
        string clientId,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) => db.Integrations.AsNoTracking().Own(environment, actor, clientId, cancellation);

    /// <summary>As <see cref="Find"/>, with its scopes judged.</summary>
    public async Task<IntegrationShown?> Handle(
        string clientId,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await Find(clientId, environment, actor, cancellation) is not { } integration)
            return null;
        var scopes = await judge.Of(integration, environment, cancellation);
        var uses = await db.OfKeys(environment.Name, clientId, cancellation);
        var names = integration.Supplier is { } supplier
            ? await db.NamesOf([integration.Owner, supplier], cancellation)
            : new Dictionary<OrganisationId, string>();
        return new IntegrationShown(integration, scopes, uses, names);
    }
}
