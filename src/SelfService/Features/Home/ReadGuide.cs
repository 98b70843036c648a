using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Home;

/// <summary>Reads how far an organisation has come in an environment, as consumer and as provider.</summary>
internal sealed class ReadGuide(PortvaktDb db, TimeProvider clock)
{
    /// <summary>From an integration to its first token; the newest one that is active counts.</summary>
    public async Task<ConsumerGuide> AsConsumer(
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var (name, now) = (environment.Name, clock.GetUtcNow());
        var own = db.Integrations.Where(i =>
            i.Environment == name && i.Owner == organisation && i.Supplier == null && i.Active
        );
        // First which one: what is asked of it would otherwise be worked out for all of them.
        var row = await own.OrderByDescending(i => i.Created)
            .Select(i => (Guid?)i.Id)
            .FirstOrDefaultAsync(cancellation);
        var newest = await db
            .Integrations.Where(i => i.Id == row)
            .Select(i => new
            {
                i.ClientId,
                i.Name,
                HasScopes = i.Scopes.Any(),
                HasKey = i.Keys.Any(k => k.Validity.To == null || k.Validity.To > now),
                Used = db.UsageCounts.Any(u => u.Environment == name && u.ClientId == i.ClientId),
            })
            .FirstOrDefaultAsync(cancellation);
        if (newest is null)
            return new(
                null,
                [
                    new(
                        HomeTexts.MakeIntegration,
                        HomeTexts.MakeIntegrationVerb,
                        Links.NewIntegration(name),
                        false
                    ),
                    new(HomeTexts.AddKey, HomeTexts.AddKeyVerb, Links.Integrations(name), false),
                    new(
                        HomeTexts.FetchToken,
                        HomeTexts.FetchTokenVerb,
                        Links.Integrations(name),
                        false
                    ),
                ]
            );
        var id = newest.ClientId;
        return new(
            newest.Name,
            [
                new(
                    // The integration is there already, so only the other half is asked for.
                    newest.HasScopes
                        ? HomeTexts.MakeIntegration
                        : HomeTexts.ChooseScopes,
                    HomeTexts.ChooseScopesVerb,
                    Links.IntegrationScopes(name, id),
                    newest.HasScopes
                ),
                new(HomeTexts.AddKey, HomeTexts.AddKeyVerb, Links.NewKey(name, id), newest.HasKey),
                new(
                    HomeTexts.FetchToken,
                    HomeTexts.FetchTokenVerb,
                    Links.Integration(name, id),
                    newest.Used
                ),
            ]
        );
    }

    /// <summary>From a scope to the first token that somebody else fetched for it.</summary>
    public async Task<IReadOnlyList<GuideStep>> AsProvider(
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        var own = db.Scopes.Where(s =>
            s.Environment == name && s.Owner == organisation && s.Active
        );
        var hasPrefix = await db.Prefixes.AnyAsync(
            p => p.Environment == name && p.Owner == organisation && p.Active,
            cancellation
        );
        var newest = await own.OrderByDescending(s => s.Created)
            .Select(s => (Guid?)s.Id)
            .FirstOrDefaultAsync(cancellation);
        var given = await own.AnyAsync(
            s => s.AccessibleForAll || db.Accesses.Any(a => a.ScopeId == s.Id),
            cancellation
        );
        return
        [
            new(HomeTexts.GetPrefix, HomeTexts.GetPrefixVerb, Links.OrderPrefix(name), hasPrefix),
            new(
                HomeTexts.MakeScope,
                HomeTexts.MakeScopeVerb,
                Links.Scopes(name),
                newest is not null
            ),
            new(
                HomeTexts.AddAccess,
                HomeTexts.AddAccessVerb,
                newest is { } scope ? Links.Scope(name, scope) : Links.Scopes(name),
                given
            ),
        ];
    }
}
