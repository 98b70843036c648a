using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>Puts the page of a place together.</summary>
internal sealed class ShowMercantile(PortvaktDb db, TimeProvider clock)
{
    public async Task<MercantileModel> Handle(
        ServicePlace at,
        MercantileInput? typed,
        IReadOnlyList<Problem> problems,
        Problem? refusal,
        CancellationToken cancellation
    )
    {
        // What a refused change left in memory is not what is stored.
        db.ChangeTracker.Clear();
        var inForce = await db.MercantileAt(at.Place, cancellation);
        var points = await db
            .NotificationPoints.AsNoTracking()
            .HoldingAt(at.Place)
            .OrderBy(p => p.Id)
            .ToListAsync(cancellation);
        return new MercantileModel(
            at,
            inForce,
            typed ?? MercantileInput.Of(inForce.Own),
            points,
            problems,
            refusal,
            clock.GetUtcNow()
        );
    }
}
