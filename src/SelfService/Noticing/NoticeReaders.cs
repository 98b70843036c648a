using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Notices;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Noticing;

/// <summary>
/// Finds those whom a notice is for. What it has looked up it remembers for as long as it lives, which is one request or
/// one round of a job.
/// </summary>
internal sealed class NoticeReaders(PortvaktDb db, NoticeSettings settings, TimeProvider clock)
{
    private readonly Dictionary<OrganisationId, IReadOnlyList<NotificationPoint>> points = [];
    private readonly Dictionary<OrganisationId, IReadOnlyList<NoticeReader>> administrators = [];

    /// <summary>The confirmed points that want to hear of it, by e-mail.</summary>
    public async Task<IReadOnlyList<NoticeReader>> Points(
        NoticePlace place,
        string topic,
        CancellationToken cancellation
    ) =>
        [
            .. (await PointsOf(place.Owner, cancellation))
                .Where(point => point.Covers(place) && point.Hears(topic))
                .Select(NoticeReader.Of)
                .DistinctBy(reader => reader.Address),
        ];

    /// <summary>
    /// The points, and the administrators where there is none, or where it concerns them as well. Each address once.
    /// </summary>
    public async Task<IReadOnlyList<NoticeReader>> For(
        NoticePlace place,
        string topic,
        bool withAdministrators,
        CancellationToken cancellation
    )
    {
        var told = await Points(place, topic, cancellation);
        if (told.Count > 0 && !withAdministrators)
            return told;
        var also = await Administrators(place.Owner, cancellation);
        return [.. told.Concat(also).DistinctBy(reader => reader.Address)];
    }

    private async Task<IReadOnlyList<NotificationPoint>> PointsOf(
        OrganisationId owner,
        CancellationToken cancellation
    )
    {
        if (points.TryGetValue(owner, out var known))
            return known;
        return points[owner] = await db
            .NotificationPoints.AsNoTracking()
            .ConfirmedByMail()
            .Where(p => p.Owner == owner)
            .OrderBy(p => p.Id)
            .ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<NoticeReader>> Administrators(
        OrganisationId owner,
        CancellationToken cancellation
    )
    {
        if (administrators.TryGetValue(owner, out var known))
            return known;
        var people = (await db.AdministratorsOf(owner, clock.GetUtcNow(), cancellation))
            .Select(person => person.Id)
            .ToList();
        // Who runs the installation is no member of the organisation that owns it.
        if (owner == settings.Operator)
            people.AddRange(
                await db.People.Where(p => p.IsOperator).Select(p => p.Id).ToListAsync(cancellation)
            );
        return administrators[owner] = [
            .. (await db.ReadersOf(people, cancellation)).Select(reader => new NoticeReader(
                NoticeChannel.Email,
                reader.Email,
                reader.Language,
                null
            )),
        ];
    }
}
