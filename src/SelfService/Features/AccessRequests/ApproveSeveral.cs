using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Says yes to several requests, each by itself and until the day that was asked for.</summary>
internal sealed class ApproveSeveral(PortvaktDb db, ListRequests list, ApproveAccessRequest approve)
{
    /// <summary>Most at a time: one page of the list.</summary>
    private const int Most = ListRequests.PageSize;

    /// <summary>Those of them that wait for the actor's organisation.</summary>
    public async Task<IReadOnlyList<RequestRow>> Find(
        IReadOnlyList<Guid> ids,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var rows = new List<RequestRow>();
        foreach (var id in ids.Distinct().Take(Most))
            if (
                await list.Find(RequestSide.Provider, id, environment, actor, cancellation) is
                { Request.State: AccessRequestState.Requested } row
            )
                rows.Add(row);
        return rows;
    }

    /// <summary>What stood in the way of each that was not approved.</summary>
    public async Task<Outcome<IReadOnlyList<NotApproved>>> Handle(
        IReadOnlyList<RequestRow> rows,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var failed = new List<NotApproved>();
        foreach (var row in rows)
        {
            // What one of them left behind must not be saved with the next.
            db.ChangeTracker.Clear();
            var outcome = await approve.Handle(
                row.Request.Id,
                new ApprovalInput(null, null, null) { EndsAsAsked = true },
                expected: null,
                environment,
                actor,
                cancellation
            );
            if (!outcome.Ok)
                failed.Add(new NotApproved(row, outcome.Problems[0]));
        }
        return failed;
    }
}
