using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>
/// Notes in the log what only shows over time: a client that is refused again and again, and a registered certificate that its
/// issuer has called back. The log is what people are told from.
/// </summary>
internal sealed class WatchClients(PortvaktDb db, CertificateJudges judges, TimeProvider clock)
{
    /// <summary>Refusals within a day that somebody is told of.</summary>
    public const int Often = 100;

    /// <summary>Gives how many events were noted.</summary>
    public async Task<int> Handle(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var noted = await Refused(now, cancellation) + await Revoked(now, cancellation);
        if (noted > 0)
            await db.SaveChangesAsync(cancellation);
        return noted;
    }

    private async Task<int> Refused(DateTimeOffset now, CancellationToken cancellation)
    {
        var since = now.AddDays(-1);
        var often = await db
            .Refusals.Where(r => r.At > since)
            .GroupBy(r => new { r.Environment, r.ClientId })
            .Select(g => new
            {
                g.Key.Environment,
                g.Key.ClientId,
                Count = g.Count(),
                Last = g.Max(r => r.Id),
            })
            .Where(r => r.Count >= Often)
            .ToListAsync(cancellation);
        var noted = 0;
        foreach (var one in often)
        {
            var client = await db
                .Integrations.AsNoTracking()
                .FirstOrDefaultAsync(
                    i => i.Environment == one.Environment && i.ClientId == one.ClientId,
                    cancellation
                );
            if (client is null || await IsNoted(client.ClientId, since, cancellation))
                continue;
            var code = await db
                .Refusals.Where(r => r.Id == one.Last)
                .Select(r => r.Code)
                .FirstAsync(cancellation);
            db.Events.Add(
                Event.Of(
                    EventType.ClientRefusedOften,
                    Actor.System(Via.Job, ""),
                    now,
                    client.ClientId,
                    one.Environment.Value,
                    client.Keeper,
                    after: JsonSerializer.Serialize(
                        new
                        {
                            clientId = client.ClientId,
                            refusals = one.Count,
                            code,
                        }
                    )
                )
            );
            noted++;
        }
        return noted;
    }

    /// <summary>Whether it was told within a day.</summary>
    private Task<bool> IsNoted(
        string clientId,
        DateTimeOffset since,
        CancellationToken cancellation
    ) =>
        db.Events.AnyAsync(
            e => e.Type == EventType.ClientRefusedOften && e.Subject == clientId && e.At > since,
            cancellation
        );

    private async Task<int> Revoked(DateTimeOffset now, CancellationToken cancellation)
    {
        var locked = await db
            .Integrations.Where(i => i.Active)
            .SelectMany(
                i => i.Keys.Where(k => k.Certificate != null),
                (i, k) =>
                    new
                    {
                        i.Environment,
                        i.ClientId,
                        Keeper = i.Supplier ?? i.Owner,
                        k.Kid,
                        Certificate = k.Certificate!,
                    }
            )
            .ToListAsync(cancellation);
        var noted = 0;
        foreach (var key in locked.Where(k => IsRevoked(k.Environment, k.Certificate, now)))
        {
            var facts = JsonSerializer.Serialize(new { clientId = key.ClientId });
            if (await IsNoted(key.Kid, facts, cancellation))
                continue;
            db.Events.Add(
                Event.Of(
                    EventType.CertificateRevoked,
                    Actor.System(Via.Job, ""),
                    now,
                    key.Kid,
                    key.Environment.Value,
                    key.Keeper,
                    after: facts
                )
            );
            noted++;
        }
        return noted;
    }

    /// <summary>Whether it was told, ever.</summary>
    private Task<bool> IsNoted(string kid, string facts, CancellationToken cancellation) =>
        db.Events.AnyAsync(
            e => e.Type == EventType.CertificateRevoked && e.Subject == kid && e.After == facts,
            cancellation
        );

    private bool IsRevoked(EnvironmentName environment, byte[] der, DateTimeOffset now) =>
        CertificateFacts.Read(der) is { } facts
        && judges.CheckRegistered(environment, facts, now) == CertificateFault.Revoked;
}
