using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>Writes the mercantile data of a place, or notes that somebody found them right as they are.</summary>
internal sealed class SaveMercantile(PortvaktDb db, NumberSchemes numbers, TimeProvider clock)
{
    /// <summary>Saving is a review as well.</summary>
    public async Task<Outcome<MercantileInForce>> Handle(
        ServicePlace at,
        MercantileInput input,
        VersionCheck? expected,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var read = input.Read(numbers);
        return read.Ok
            ? await Write(at, read.Value, expected, actor, cancellation)
            : Outcome<MercantileInForce>.Failed(read.Problems);
    }

    /// <summary>"Alt stemmer fortsatt".</summary>
    public Task<Outcome<MercantileInForce>> Review(
        ServicePlace at,
        VersionCheck? expected,
        Actor actor,
        CancellationToken cancellation
    ) => Write(at, null, expected, actor, cancellation);

    private async Task<Outcome<MercantileInForce>> Write(
        ServicePlace at,
        MercantileFields? fields,
        VersionCheck? expected,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var stored = await db.MercantileAt(at.Place, cancellation);
        if (expected?.Invoke(stored.Own?.Version ?? 0) is { } stale)
            return stale;
        var now = clock.GetUtcNow();
        var before = stored.Own is { } own ? MercantileFields.Of(own) : null;
        var data = stored.Own ?? db.MercantileData.Add(MercantileData.Of(at.Place, now)).Entity;
        if (fields is null)
            data.Review(now);
        else
            data.Write(fields, now);
        var changed = fields?.DifferingFrom(before) ?? [];
        db.Events.Add(MercantileEvents.Changed(data, at.Subject, changed, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? stored with
            {
                Own = data,
            }
            : Problem.Of(Problems.ConcurrentChange);
    }
}
