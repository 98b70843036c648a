using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Home;

/// <summary>Finds what others wait for the organisation's answer to.</summary>
internal sealed class FindWaiting(PortvaktDb db)
{
    /// <summary>Requests for access to its scopes.</summary>
    public async Task<IEnumerable<Attention>> Requests(
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        var count = await db
            .AccessRequests.Where(r =>
                r.Environment == name && r.State == AccessRequestState.Requested
            )
            .CountAsync(
                r => db.Scopes.Any(s => s.Id == r.ScopeId && s.Owner == organisation),
                cancellation
            );
        return WaitingLine.Of(
            count,
            AttentionTexts.OneRequest,
            AttentionTexts.Requests,
            environment,
            Links.AccessRequests(name)
        );
    }

    /// <summary>Colleagues' wishes for rights, which its administrators decide.</summary>
    public async Task<IEnumerable<Attention>> Cases(
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var count = await db.Cases.CountAsync(
            c =>
                c.Organisation == organisation
                && c.Kind == CaseKind.RightRequest
                && (c.State == CaseState.Open || c.State == CaseState.Answered),
            cancellation
        );
        return WaitingLine.Of(
            count,
            AttentionTexts.OneCase,
            AttentionTexts.Cases,
            null,
            Links.OrganisationCases
        );
    }
}
