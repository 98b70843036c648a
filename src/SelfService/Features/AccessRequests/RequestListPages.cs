using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>"Forespørsler": those received, and those sent.</summary>
internal static class RequestListPages
{
    public static async Task<IResult> Received(
        Visit visit,
        ListRequests list,
        TimeProvider clock,
        string? status,
        string? scope,
        int? side,
        CancellationToken cancellation
    ) =>
        Html.Page<InboxPage, RequestListModel>(
            await Model(RequestSide.Provider, visit, list, clock, status, scope, side, cancellation)
        );

    public static async Task<IResult> Sent(
        Visit visit,
        ListRequests list,
        TimeProvider clock,
        string? status,
        string? scope,
        int? side,
        CancellationToken cancellation
    ) =>
        Html.Page<SentListPage, RequestListModel>(
            await Model(RequestSide.Consumer, visit, list, clock, status, scope, side, cancellation)
        );

    private static async Task<RequestListModel> Model(
        RequestSide from,
        Visit visit,
        ListRequests list,
        TimeProvider clock,
        string? status,
        string? scope,
        int? page,
        CancellationToken cancellation
    )
    {
        var filter = RequestFilter.Read(status, scope);
        var found = await list.Handle(
            from,
            filter,
            page,
            visit.Environment,
            visit.Actor,
            cancellation
        );
        return new RequestListModel(visit.Environment.Name, filter, found, clock.GetUtcNow())
        {
            Refusal = visit.Refusal(Operation.DecideAccessRequest),
        };
    }
}
