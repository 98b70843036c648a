using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Noticing;
using Portvakt.SelfService.Ui;
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

    /// <summary>A page of it, the first end first, as far ahead as notices look and a month more.</summary>
    /// <param name="asked">The page, from 1; null for the first.</param>
    public async Task<(IReadOnlyList<EndRow> Rows, Paged Paged)> Handle(
        OrganisationId organisation,
        InstalledEnvironment environment,
        int? asked,
        CancellationToken cancellation
    )
    {
        var things = await Things(organisation, environment, cancellation);
        var paged = Paged.Of(things.Count, asked);
        return (await Rows([.. paged.Part(things)], cancellation), paged);
    }

    /// <summary>One of them; null when it is not there or somebody else's.</summary>
    public async Task<EndRow?> Find(
        string key,
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var things = await Things(organisation, environment, cancellation);
        var one = things.FindAll(t => t.Thing.Key == key);
        return (await Rows(one, cancellation)).FirstOrDefault();
    }

    private async Task<List<EndingThing>> Things(
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var until = now.AddDays(settings.Steps.First + 30);
        var all = await db.ThingsEnding(terms, now - Past, until, organisation, cancellation);
        return
        [
            .. all.Where(t =>
                    t.Thing.Place.Environment is not { } place || place == environment.Name
                )
                .OrderBy(t => t.Thing.Ends)
                .ThenBy(t => t.Thing.Key, StringComparer.Ordinal),
        ];
    }

    private async Task<IReadOnlyList<EndRow>> Rows(
        List<EndingThing> things,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var keys = things.ConvertAll(t => t.Thing.Key);
        var pauses = await db
            .NoticePauses.AsNoTracking()
            .Where(p => keys.Contains(p.Key))
            .ToDictionaryAsync(p => p.Key, cancellation);
        return things.ConvertAll(t => new EndRow(
            t,
            pauses.GetValueOrDefault(t.Thing.Key) is { } pause && pause.HoldsAt(now) ? pause : null,
            t.IsReplaced(now)
        ));
    }
}
