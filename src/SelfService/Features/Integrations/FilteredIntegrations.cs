using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Narrows and orders integrations in the database, so that long lists cost no more than a page of them.</summary>
internal static class FilteredIntegrations
{
    /// <summary>Those that a filter lets through.</summary>
    /// <param name="keeper">Who looks at them, and is asked about the unused ones that it looks after.</param>
    public static IQueryable<Integration> Where(
        this IQueryable<Integration> integrations,
        IntegrationFilter filter,
        PortvaktDb db,
        NumberSchemes numbers,
        OrganisationId? keeper,
        DateTimeOffset now
    )
    {
        var (kind, active, team) = (filter.Kind, filter.Active, filter.Team);
        if (kind is not null)
            integrations = integrations.Where(i => i.Kind == kind);
        if (active is not null)
            integrations = integrations.Where(i => i.Active == active);
        if (team is not null)
            integrations = integrations.Where(i => i.Team == team);
        if (filter.Keys is { } keys)
            integrations = integrations.WithKeys(keys, now);
        if (filter.Unused)
            integrations = integrations.Unused(keeper, db, now);
        return filter.Text.Length == 0
            ? integrations
            : integrations.Named(filter.Text, db, numbers);
    }

    /// <summary>Those that somebody should do something about soon.</summary>
    public static Expression<Func<Integration, bool>> InNeed(DateTimeOffset now)
    {
        var soon = now + KeyPolicy.Warning;
        return i => i.Active && i.NeedsKey && (i.KeysEnd == null || i.KeysEnd <= soon);
    }

    public static IQueryable<Integration> InOrder(
        this IQueryable<Integration> integrations,
        IntegrationOrder order,
        PortvaktDb db
    ) =>
        order switch
        {
            IntegrationOrder.KeysEnd => integrations
                .OrderBy(i => i.KeysEnd == null)
                .ThenBy(i => i.KeysEnd)
                .ThenBy(i => i.Id),
            IntegrationOrder.Newest => integrations
                .OrderByDescending(i => i.Created)
                .ThenBy(i => i.Id),
            IntegrationOrder.LastUsed => integrations
                .OrderBy(i =>
                    db.UsageCounts.Where(u =>
                            u.Environment == i.Environment && u.ClientId == i.ClientId
                        )
                        .Max(u => (DateTimeOffset?)u.LastUsed)
                    ?? DateTimeOffset.UnixEpoch
                )
                .ThenBy(i => i.SortName)
                .ThenBy(i => i.Id),
            _ => integrations.OrderBy(i => i.SortName).ThenBy(i => i.Id),
        };

    private static IQueryable<Integration> WithKeys(
        this IQueryable<Integration> integrations,
        KeyState state,
        DateTimeOffset now
    )
    {
        var soon = now + KeyPolicy.Warning;
        return state switch
        {
            KeyState.None => integrations.Where(i => i.NeedsKey && i.KeysEnd == null),
            KeyState.Valid => integrations.Where(i => i.KeysEnd > soon),
            KeyState.ExpiringSoon => integrations.Where(i => i.KeysEnd > now && i.KeysEnd <= soon),
            _ => integrations.Where(i => i.KeysEnd <= now),
        };
    }
}
