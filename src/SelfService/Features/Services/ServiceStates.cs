using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Services;

/// <summary>How it stands with the mercantile data of services, each with what it inherits from the organisation.</summary>
internal sealed class ServiceStates(PortvaktDb db, TimeProvider clock)
{
    /// <summary>The state at each of some places of one organisation, by the place's key.</summary>
    public async Task<IReadOnlyDictionary<string, MercantileState>> Of(
        NoticePlace organisation,
        IEnumerable<NoticePlace> services,
        CancellationToken cancellation
    )
    {
        var (wide, now) = (organisation.Key, clock.GetUtcNow());
        List<string> keys = [wide, .. services.Select(place => place.Key)];
        var rows = await db
            .MercantileData.AsNoTracking()
            .Where(m => keys.Contains(m.Place))
            .ToDictionaryAsync(m => m.Place, cancellation);
        return keys.ToDictionary(
            key => key,
            key =>
                new MercantileInForce(
                    rows.GetValueOrDefault(key),
                    key == wide ? null : rows.GetValueOrDefault(wide)
                ).At(now)
        );
    }
}
