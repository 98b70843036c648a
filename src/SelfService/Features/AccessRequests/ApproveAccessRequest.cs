using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>
/// The provider says yes to a request for one of its scopes: the access is given, and the client that was named has the
/// scope, all in one save.
/// </summary>
internal sealed class ApproveAccessRequest(
    DecidedRequests requests,
    RequestedAccess requested,
    AccessRequestMail mail,
    TimeProvider clock
)
{
    public async Task<Outcome<AccessRequestLine>> Handle(
        Guid id,
        ApprovalInput input,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await requests.Find(id, expected, environment, actor, cancellation);
        if (!found.Ok)
            return Outcome<AccessRequestLine>.Failed(found.Problems);
        var (request, scope) = found.Value;
        var now = clock.GetUtcNow();
        var terms = AccessTerms.Read(input.LastDay, input.Note, now);
        var message = PlainText.AtMost(input.Message, "reason", AccessWish.TextLength);
        List<Problem> problems = [.. terms.Problems, .. message.Problems];
        if (problems.Count > 0)
            return problems;
        if (request.WhyClosed() is { } closed)
            return closed;
        var agreed =
            input.EndsAsAsked && terms.Value!.LastDay is null
                ? terms.Value with
                {
                    LastDay = request.LastDay,
                }
                : terms.Value!;
        var grantee = await requested.Check(request, scope, agreed, environment, now, cancellation);
        if (!grantee.Ok)
            return Outcome<AccessRequestLine>.Failed(grantee.Problems);
        request.Decide(approved: true, PlainText.Optional(message.Value), now);
        var given = await requested.Give(request, scope, agreed, actor, now, cancellation);
        await mail.Approved(request, scope, given, cancellation);
        return await requests.Save(found.Value, actor, now, cancellation);
    }
}
