using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>The provider says no to a request for one of its scopes, and why.</summary>
internal sealed class DeclineAccessRequest(
    DecidedRequests requests,
    AccessRequestMail mail,
    TimeProvider clock
)
{
    public async Task<Outcome<AccessRequestLine>> Handle(
        Guid id,
        string? reason,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await requests.Find(id, expected, environment, actor, cancellation);
        if (!found.Ok)
            return Outcome<AccessRequestLine>.Failed(found.Problems);
        var why = PlainText.Required(reason, "reason", AccessWish.TextLength);
        if (!why.Ok)
            return Outcome<AccessRequestLine>.Failed(why.Problems);
        var now = clock.GetUtcNow();
        var decided = found.Value.Request.Decide(approved: false, why.Value, now);
        if (!decided.Ok)
            return Outcome<AccessRequestLine>.Failed(decided.Problems);
        await mail.Declined(found.Value.Request, found.Value.Scope, cancellation);
        return await requests.Save(found.Value, actor, now, cancellation);
    }
}
