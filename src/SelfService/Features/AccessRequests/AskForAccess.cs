using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>
/// "Be om tilgang": a consumer asks the owner of a scope that it can see. What a rule of the owner's lets in has the access
/// in the same save; the rest waits for its people.
/// </summary>
internal sealed class AskForAccess(
    PortvaktDb db,
    AskableScopes scopes,
    NamedClient clients,
    ApproveByRule rules,
    AccessRequestMail mail,
    TimeProvider clock
)
{
    /// <param name="name">The scope's.</param>
    public async Task<Outcome<AccessRequestLine>> Handle(
        string? name,
        Outcome<AccessWish> wish,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var consumer = actor.Organisation!.Value;
        var found = await scopes.Find(name, environment.Name, consumer, cancellation);
        List<Problem> problems = [.. found.Problems, .. wish.Problems];
        if (found.Ok && wish is { Ok: true, Value.ClientId: { } clientId })
            problems.AddRange(
                await clients.Check(clientId, found.Value, environment, actor, cancellation)
            );
        if (problems.Count > 0)
            return problems;
        var scope = found.Value!;
        if (await scopes.IsUsable(scope, consumer, cancellation))
            return Problem.Of(Problems.AccessNotNeeded, scope.Name.Value);
        if (await scopes.Waiting(scope, consumer, cancellation) is not null)
            return Problem.Of(Problems.AccessRequestExists, scope.Name.Value);
        var now = clock.GetUtcNow();
        var request = AccessRequest.Ask(scope, consumer, wish.Value!, now, actor.PersonId);
        db.AccessRequests.Add(request);
        db.Events.AddRange(AccessRequestEvents.Asked(scope, request, actor, now));
        if (!await rules.Handle(request, scope, environment, actor, now, cancellation))
            await mail.Asked(request, scope, cancellation);
        // Two at once: the database lets one of them wait.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new AccessRequestLine(request, scope.Name, scope.Owner)
            : Problem.Of(Problems.AccessRequestExists, scope.Name.Value);
    }
}
