using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Home;

/// <summary>Finds what an organisation should look after, over all environments that are open to the reader.</summary>
internal sealed class FindAttention(
    PortvaktDb db,
    FindWaiting waiting,
    FindOverdue overdue,
    FindTerms terms,
    TimeProvider clock
)
{
    /// <summary>How long ahead an end is told.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    /// <summary>Most of one kind: the lists have the rest.</summary>
    public const int Most = 10;

    /// <summary>The most urgent first.</summary>
    public async Task<IReadOnlyList<Attention>> Handle(
        OrganisationId organisation,
        bool isAdministrator,
        IReadOnlyList<InstalledEnvironment> environments,
        CancellationToken cancellation
    )
    {
        var found = new List<Attention>();
        if (isAdministrator)
            found.AddRange(await waiting.Cases(organisation, cancellation));
        found.AddRange(await overdue.Handle(organisation, environments, cancellation));
        found.AddRange(await terms.Handle(organisation, cancellation));
        foreach (var environment in environments)
        {
            found.AddRange(await Keys(organisation, environment, cancellation));
            found.AddRange(await waiting.Requests(organisation, environment, cancellation));
            found.AddRange(await Accesses(organisation, environment, cancellation));
            found.AddRange(await Idle(organisation, environment, cancellation));
        }
        return
        [
            .. found
                .OrderByDescending(a => a.Severity)
                .ThenBy(a => a.Due ?? DateTimeOffset.MaxValue),
        ];
    }

    /// <summary>Clients of which every key ends soon: one that has a successor alarms nobody.</summary>
    private async Task<IEnumerable<Attention>> Keys(
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var soon = now + Soon;
        var ending = await db.KeptBy(organisation, environment)
            .Where(i => i.KeysEnd < soon && i.Keys.Any())
            .Select(i => new
            {
                i.Name,
                i.ClientId,
                Ends = i.KeysEnd,
            })
            .OrderBy(i => i.Ends)
            .Take(Most)
            .ToListAsync(cancellation);
        return ending.Select(i => new Attention(
            i.Ends <= now ? Severity.Danger : Severity.Warning,
            i.Ends <= now ? AttentionTexts.KeyEnded : AttentionTexts.KeyEnds,
            i.Name,
            environment,
            i.Ends,
            Links.NewKey(environment.Name, i.ClientId)
        ));
    }

    private async Task<IEnumerable<Attention>> Accesses(
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var (name, now) = (environment.Name, clock.GetUtcNow());
        var soon = now + Soon;
        var ending = await db
            .Accesses.Where(a =>
                a.Environment == name
                && a.Consumer == organisation
                && a.State == AccessState.Approved
                && a.Validity.To > now
                && a.Validity.To < soon
            )
            .Join(
                db.Scopes.Where(s => s.Active),
                a => a.ScopeId,
                s => s.Id,
                (a, s) => new { s.Name, a.Validity.To }
            )
            .OrderBy(a => a.To)
            .Take(Most)
            .ToListAsync(cancellation);
        return ending.Select(a => new Attention(
            Severity.Warning,
            AttentionTexts.AccessEnds,
            a.Name.Value,
            environment,
            a.To,
            Links.AskForAccess(name, a.Name)
        ));
    }

    private async Task<IEnumerable<Attention>> Idle(
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var idle = await db.KeptBy(organisation, environment)
            .Unused(organisation, db, clock.GetUtcNow())
            .CountAsync(cancellation);
        return idle == 0
            ? []
            :
            [
                new(
                    Severity.Info,
                    idle == 1 ? AttentionTexts.OneIdle : AttentionTexts.Idle.With(idle),
                    null,
                    environment,
                    null,
                    Links.UnusedIntegrations(environment.Name)
                ),
            ];
    }
}
