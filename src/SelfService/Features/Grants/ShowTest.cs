using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Finds what a grant of one client can be made of.</summary>
internal sealed class ShowTest(PortvaktDb db, WriteGrant write, TimeProvider clock)
{
    /// <summary>Null when the organisation has no such client here.</summary>
    public async Task<TestGrantModel?> Handle(
        string clientId,
        GrantWish wish,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var client = await db
            .Integrations.AsNoTracking()
            .Own(environment, actor, clientId, cancellation);
        if (client is null)
            return null;
        var now = clock.GetUtcNow();
        var kid = Kid(client, wish.Kid, now);
        var own = client.Scopes.Select(s => s.Scope.Value).Order(StringComparer.Ordinal).ToList();
        var scopes = wish.Scopes.Count == 0 ? own : own.FindAll(wish.Scopes.Contains);
        var grant = write.Handle(client, environment, kid, scopes, wish);
        return new TestGrantModel(client, environment, kid, scopes, grant.Value)
        {
            Wish = wish,
            Problems = grant.Problems,
            Now = now,
        };
    }

    /// <summary>The key that was chosen, else the one that lasts longest.</summary>
    private static string? Kid(Integration client, string? chosen, DateTimeOffset now) =>
        client.Keys.FirstOrDefault(key => key.Kid == chosen)?.Kid
        ?? client
            .Keys.OrderBy(key => key.StateAt(now) == KeyState.Expired)
            .ThenByDescending(key => key.Validity.To)
            .FirstOrDefault()
            ?.Kid;
}
