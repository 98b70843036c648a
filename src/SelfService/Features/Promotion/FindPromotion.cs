using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>Reads both sides of taking an integration over from a test environment to one of production.</summary>
internal sealed class FindPromotion(
    PortvaktDb db,
    Landscape landscape,
    JudgeScopes judge,
    PermittedScopes permitted,
    ReadyForProduction ready
)
{
    public async Task<Outcome<PromotionFound>> Handle(
        string from,
        string clientId,
        VersionCheck? expected,
        InstalledEnvironment target,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (landscape.Find(from) is not { IsProd: false } test || !target.IsProd)
            return Problem.Of(Problems.NotFound);
        if (await ClosedTo(actor, test, cancellation) is { } closed)
            return closed;
        var found = await db
            .Integrations.AsNoTracking()
            .Kept(test, actor, clientId, expected, cancellation);
        if (!found.Ok)
            return Outcome<PromotionFound>.Failed(found.Problems);
        var source = found.Value;
        var (lineage, there) = (source.Lineage, target.Name);
        var twin = await db
            .Integrations.AsNoTracking()
            .AsSplitQuery()
            .FirstOrDefaultAsync(i => i.Environment == there && i.Lineage == lineage, cancellation);
        var names = source
            .Scopes.Select(s => s.Scope)
            .Union(twin?.Scopes.Select(s => s.Scope) ?? [])
            .ToList();
        var uses = await db.OfClients(test.Name, [source.ClientId], cancellation);
        return new PromotionFound(
            test,
            source,
            twin,
            await judge.Of(names, test, source.Keeper, source.Kind, cancellation),
            await InProduction(names, target, source, cancellation),
            uses.TryGetValue(source.ClientId, out var last) ? last : null
        )
        {
            Missing = await ready.Missing(source.Keeper, target, cancellation),
        };
    }

    /// <summary>What production does not have looks the same as what its owner keeps to itself.</summary>
    private async Task<IReadOnlyList<ScopeOffer>> InProduction(
        List<ScopeName> names,
        InstalledEnvironment target,
        Integration source,
        CancellationToken cancellation
    )
    {
        var judged = await judge.Of(names, target, source.Keeper, source.Kind, cancellation);
        var read = await permitted.Read(
            [.. names.Select(name => name.Value)],
            source.Kind,
            target,
            source.Keeper,
            [],
            cancellation
        );
        var unseen = read.Problems.Select(p => $"{p.Values.FirstOrDefault()}").ToHashSet();
        return
        [
            .. judged.Select(offer =>
                unseen.Contains(offer.Name.Value)
                    ? new ScopeOffer(offer.Name, ScopeStanding.Inactive, null, "", null)
                    : offer
            ),
        ];
    }

    /// <summary>The visit is to production; whether test is open to the visitor is asked here.</summary>
    private async Task<Problem?> ClosedTo(
        Actor actor,
        InstalledEnvironment test,
        CancellationToken cancellation
    )
    {
        if (actor is not { PersonId: { } person, Organisation: { } organisation })
            return null;
        var closed = await db.ClosedTo(person, organisation, cancellation);
        return Permissions.Refusal(
            actor with
            {
                IsShutOut = closed.Contains(test.Name),
            },
            Operation.ReadIntegrations,
            test.Kind
        );
    }
}
