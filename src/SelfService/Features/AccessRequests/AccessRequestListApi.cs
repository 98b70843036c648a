using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>GET /scopes/access/requests: those that were asked, and those that one was asked.</summary>
internal static class AccessRequestListApi
{
    public const string AsConsumer = "consumer";
    public const string AsProvider = "provider";

    public static async Task<IResult> List(
        HttpContext http,
        Call call,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var page = RowPage.Read(http);
        var role = Role(http);
        var state = State(http);
        List<Problem> problems = [.. page.Problems, .. role.Problems, .. state.Problems];
        if (problems.Count > 0)
            return ApiResult.Refused(problems);
        var isProvider = role.Value == AsProvider;
        // The route lets in whoever may look at accesses of its own; being asked is the provider's side.
        var kind = call.Environment.Kind;
        if (
            isProvider && Permissions.Refusal(call.Actor, Operation.ReadScopes, kind) is { } refusal
        )
            return ApiResult.Refused(refusal);
        var rows = Of(db, call, isProvider);
        if (state.Value is { State: { } wanted })
            rows = rows.Where(r => r.State == wanted);
        var part = page.Value!.Of(rows);
        var names = await db.NamesIn(part, cancellation);
        return page.Value.Answer(
            db.Lines(part).AsAsyncEnumerable(),
            line => isProvider ? line.ForProvider(names) : line.ForConsumer(names),
            body => body.Id
        );
    }

    private static IQueryable<AccessRequest> Of(PortvaktDb db, Call call, bool isProvider)
    {
        var (environment, organisation) = (call.Environment.Name, call.Organisation);
        var requests = db.AccessRequests.AsNoTracking().Where(r => r.Environment == environment);
        if (!isProvider)
            return requests.Where(r => r.Consumer == organisation);
        var own = db.Scopes.Where(s => s.Owner == organisation).Select(s => s.Id);
        return requests.Where(r => own.Contains(r.ScopeId));
    }

    private static Outcome<string> Role(HttpContext http) =>
        Query
            .Required(http, "role")
            .Then<string>(role =>
                role is AsConsumer or AsProvider
                    ? role
                    : Problem.Of(
                        Problems.ApiParameterMalformed,
                        "role",
                        $"{AsConsumer} / {AsProvider}"
                    )
            );

    private static Outcome<WantedState> State(HttpContext http) =>
        Query.Text(http, "state") is { } word
            ? ScopeWords
                .RequestStates.Read(word, "state")
                .Then<WantedState>(state => new WantedState(state))
            : new WantedState(null);

    /// <summary>Null for any.</summary>
    private sealed record WantedState(AccessRequestState? State);
}
