using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;

namespace Portvakt.Store.Notices;

/// <summary>Keys, certificates and secrets of active integrations that end.</summary>
public static class EndingKeys
{
    /// <summary>Keys and certificates.</summary>
    public static async Task<IReadOnlyList<EndingThing>> KeysEnding(
        this PortvaktDb db,
        EndingSpan span,
        CancellationToken cancellation
    )
    {
        var (from, until) = (span.From, span.Until);
        var keys = await db.Kept(span)
            .SelectMany(
                i => i.Keys.Where(k => k.Validity.To > from && k.Validity.To <= until),
                (i, k) =>
                    new
                    {
                        i.Id,
                        i.Environment,
                        i.Owner,
                        i.Supplier,
                        i.Name,
                        i.ClientId,
                        KeyId = k.Id,
                        k.Kid,
                        k.Validity.To,
                        IsCertificate = k.Certificate != null,
                        Last = i.Keys.Max(other => other.Validity.To),
                    }
            )
            .ToListAsync(cancellation);
        var used = await db.LastUses(keys.Select(k => k.ClientId), cancellation);
        return
        [
            .. keys.Select(k => new EndingThing(
                new(
                    k.IsCertificate ? ExpiringKind.Certificate : ExpiringKind.Key,
                    k.KeyId.ToString("N"),
                    k.Kid,
                    new(k.Supplier ?? k.Owner, k.Environment, k.Id),
                    k.To!.Value
                ),
                k.Name,
                k.ClientId,
                used.TryGetValue((k.Environment, k.ClientId, k.Kid), out var at) ? at : null,
                k.Last > k.To
            )),
        ];
    }

    internal static async Task<IReadOnlyList<EndingThing>> SecretsEnding(
        this PortvaktDb db,
        EndingSpan span,
        CancellationToken cancellation
    )
    {
        var (from, until) = (span.From, span.Until);
        var clients = await db.Kept(span)
            .Where(i => i.Secret != null && i.Secret.Expires > from && i.Secret.Expires <= until)
            .Select(i => new
            {
                i.Id,
                i.Environment,
                i.Owner,
                i.Supplier,
                i.Name,
                i.ClientId,
                Ends = i.Secret!.Expires,
            })
            .ToListAsync(cancellation);
        return
        [
            .. clients.Select(c => new EndingThing(
                new(
                    ExpiringKind.Secret,
                    c.Id.ToString("N"),
                    c.Name,
                    new(c.Supplier ?? c.Owner, c.Environment, c.Id),
                    c.Ends
                ),
                c.Name,
                c.ClientId
            )),
        ];
    }

    /// <summary>The active integrations that somebody looks after.</summary>
    private static IQueryable<Integration> Kept(this PortvaktDb db, EndingSpan span)
    {
        var all = db.Integrations.AsNoTracking().Where(i => i.Active);
        return span.Owner is { } owner
            ? all.Where(i => (i.Owner == owner && i.Supplier == null) || i.Supplier == owner)
            : all;
    }
}
