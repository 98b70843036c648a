using System.Security.Cryptography.X509Certificates;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.Server.Certificates;

/// <summary>
/// What ends of the installation's own: signing keys without a successor, certificates that environments trust, and
/// revocation lists that did not come.
/// </summary>
internal sealed class OwnEnds(
    StoreConnection store,
    JudgedCertificates certificates,
    OrganisationId owner,
    TimeProvider clock
) : IOwnEnds
{
    public async Task<IReadOnlyList<EndingThing>> Find(
        DateTimeOffset from,
        DateTimeOffset until,
        CancellationToken cancellation
    ) =>
        [
            .. (await SigningKeys(cancellation))
                .Concat(Trusted())
                .Concat(OverdueLists())
                .Where(ending => ending.Thing.Ends > from && ending.Thing.Ends <= until),
        ];

    /// <summary>One that has a successor leaves as it was meant to.</summary>
    private async Task<IReadOnlyList<EndingThing>> SigningKeys(CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var current = await db
            .SigningKeys.AsNoTracking()
            .Where(k => k.Retires == null)
            .ToListAsync(cancellation);
        return
        [
            .. current
                .GroupBy(k => k.Environment)
                .Select(keys => keys.MaxBy(k => k.Activates)!)
                .Select(k => new EndingThing(
                    new(
                        ExpiringKind.SigningKey,
                        k.Id.ToString("N"),
                        k.Kid,
                        new(owner, k.Environment),
                        EndOf(k.Certificate)
                    )
                )),
        ];
    }

    private IEnumerable<EndingThing> Trusted() =>
        from one in certificates.All
        from certificate in one.Trust.Issuers.DistinctBy(issuer => issuer.Thumbprint)
        select new EndingThing(
            new(
                ExpiringKind.TrustAnchor,
                // Two environments may trust the same one, and each is told of.
                $"{one.Trust.Environment.Name}/{certificate.Thumbprint}",
                certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
                new(owner, one.Trust.Environment.Name),
                certificate.NotAfter.ToUniversalTime()
            )
        );

    /// <summary>A list lives for days, so that only one which is late is worth a word.</summary>
    private IEnumerable<EndingThing> OverdueLists()
    {
        var now = clock.GetUtcNow();
        return from one in certificates.All
            from list in one.Certificates.Revocations.Lists
            where list.NextUpdate <= now
            select new EndingThing(
                new(
                    ExpiringKind.RevocationList,
                    $"{one.Trust.Environment.Name}/{list.Issuer}",
                    list.Issuer,
                    new(owner, one.Trust.Environment.Name),
                    list.NextUpdate
                )
            );
    }

    private static DateTimeOffset EndOf(byte[] certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        return read.NotAfter.ToUniversalTime();
    }
}
