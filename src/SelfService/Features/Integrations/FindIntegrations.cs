using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Lists an organisation's integrations, by name.</summary>
internal sealed class FindIntegrations(PortvaktDb db, TimeProvider clock)
{
    // Æ, ø and å come last in every language of ours that has them.
    private static readonly StringComparer Alphabet = StringComparer.Create(
        Language.Bokmaal.Culture(),
        ignoreCase: true
    );

    /// <summary>Those whose name or client id contains <paramref name="query"/>; all when it is empty.</summary>
    public async Task<IntegrationsFound> Handle(
        string? query,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var stored = await db
            .Integrations.AsNoTracking()
            .ReachedBy(environment, actor)
            .Select(i => new
            {
                i.ClientId,
                i.Name,
                i.Kind,
                i.Active,
                i.Created,
                i.Owner,
                i.Supplier,
                Ends = i.Keys.Select(k => k.Validity.To).ToList(),
            })
            .ToListAsync(cancellation);
        var others = stored
            .Where(i => i.Supplier is not null)
            .Select(i => i.Owner == actor.Organisation ? i.Supplier!.Value : i.Owner)
            .Distinct()
            .ToList();
        var names = await db.NamesOf(others, cancellation);
        OtherParty? Other(OrganisationId owner, OrganisationId? supplier) =>
            supplier is not { } keeper ? null
            : owner == actor.Organisation
                ? new(keeper, names.GetValueOrDefault(keeper), IsCustomer: false)
            : new(owner, names.GetValueOrDefault(owner), IsCustomer: true);
        // Searched here rather than in SQL: SQLite folds the case of a-z only, and names have æ, ø and å.
        var rows = stored
            .Select(i => new IntegrationRow(
                i.ClientId,
                i.Name,
                i.Kind,
                i.Active,
                i.Created,
                i.Ends.Max(),
                i.Ends.Count == 0 ? KeyState.None : PublicKey.StateOf(i.Ends.Max(), now),
                Other(i.Owner, i.Supplier)
            ))
            .Where(row =>
                Matches(row.Name, query)
                || Matches(row.ClientId, query)
                || Matches(row.Other?.Name ?? "", query)
            )
            .OrderBy(row => row.Name, Alphabet)
            .ThenBy(row => row.ClientId, StringComparer.Ordinal);
        return new IntegrationsFound([.. rows], stored.Count);
    }

    private static bool Matches(string text, string? query) =>
        text.Contains((query ?? "").Trim(), StringComparison.OrdinalIgnoreCase);
}
