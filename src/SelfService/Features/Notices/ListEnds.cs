using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Lists what ends for an organisation, in an environment and in all of them.</summary>
internal sealed class ListEnds(
    PortvaktDb db,
    NoticeSettings settings,
    TermsBook terms,
    TimeProvider clock
)
{
    /// <summary>How far back: what has just ended is what somebody looks for.</summary>
    private static readonly TimeSpan Past = TimeSpan.FromDays(14);

    /// <summary>The first end first, as far ahead as notices look and a month more.</summary>
    public async Task<IReadOnlyList<EndRow>> Handle(
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var until = now.AddDays(settings.Steps.First + 30);
        var things = (await db.ThingsEnding(terms, now - Past, until, organisation, cancellation))
            .Where(t => t.Thing.Place.Environment is not { } place || place == environment.Name)
            .ToList();
        var keys = things.ConvertAll(t => t.Thing.Key);
        var pauses = await db
            .NoticePauses.AsNoTracking()
            .Where(p => keys.Contains(p.Key))
            .ToDictionaryAsync(p => p.Key, cancellation);
        return
        [
            .. things.Select(t => new EndRow(
                t,
                pauses.GetValueOrDefault(t.Thing.Key) is { } pause && pause.HoldsAt(now)
                    ? pause
                    : null,
                t.IsReplaced(now)
            )),
        ];
    }

    /// <summary>One of them; null when it is not there or somebody else's.</summary>
    public async Task<EndRow?> Find(
        string key,
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    ) =>
        (await Handle(organisation, environment, cancellation)).FirstOrDefault(row =>
            row.Ending.Thing.Key == key
        );
}
