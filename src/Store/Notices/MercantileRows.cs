using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;

namespace Portvakt.Store.Notices;

/// <summary>Reads mercantile data.</summary>
public static class MercantileRows
{
    /// <summary>What holds at a place; its own row is tracked, so that it can be written.</summary>
    public static async Task<MercantileInForce> MercantileAt(
        this PortvaktDb db,
        NoticePlace place,
        CancellationToken cancellation
    )
    {
        var (own, wide) = (place.Key, new NoticePlace(place.Owner).Key);
        var rows = await db
            .MercantileData.Where(m => m.Place == own || m.Place == wide)
            .ToListAsync(cancellation);
        return new MercantileInForce(
            rows.Find(m => m.Place == own),
            own == wide ? null : rows.Find(m => m.Place == wide)
        );
    }
}
