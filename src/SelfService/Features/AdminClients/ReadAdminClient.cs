using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>Reads one administration client with what its organisation needs to use it.</summary>
internal sealed class ReadAdminClient(PortvaktDb db, TermsBook terms, TimeProvider clock)
{
    /// <summary>Null when there is none of that id in the environment.</summary>
    public async Task<AdminClientModel?> Handle(
        InstalledEnvironment environment,
        string clientId,
        CancellationToken cancellation
    )
    {
        if (await db.FindAdminClient(environment.Name, clientId, cancellation) is not { } client)
            return null;
        var owner = client.Owner;
        var names = await db.NamesOf([owner], cancellation);
        var accepted = await db.TermsAcceptedBy(owner, cancellation);
        var uses = await db.OfClients(environment.Name, [clientId], cancellation);
        var now = clock.GetUtcNow();
        return new AdminClientModel(
            client,
            environment,
            names.GetValueOrDefault(owner, owner.Grouped),
            AdministrationScopeWords.Of(client.Scopes.Select(s => s.Scope)),
            terms.IsMet(accepted, now),
            uses.TryGetValue(clientId, out var used) ? used : null,
            now
        );
    }
}
