using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The customer's answer to a supplier that asks for a system user.</summary>
internal sealed class AnswerSystemUser(
    PortvaktDb db,
    ReceivedRequests received,
    CreateSystemUser create,
    TimeProvider clock
)
{
    public const string RightsField = "rettighet";

    /// <summary>Makes the system user, with those of the system's rights that are chosen.</summary>
    public async Task<Outcome<SystemUser>> Approve(
        Guid id,
        IReadOnlyList<string> chosen,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } customer)
            return Problem.Of(Problems.NoOrganisation);
        if (await received.Find(id, environment, customer, cancellation) is not { } asked)
            return Problem.Of(Problems.NotFound);
        var rights = Chosen(asked.System, chosen);
        if (!rights.Ok)
            return Outcome<SystemUser>.Failed(rights.Problems);
        var input = new CreateSystemUserInput(
            asked.System.SystemId,
            asked.Request.ExternalReference,
            rights.Value
        )
        {
            Request = asked.Request,
        };
        return await create.Handle(input, environment, actor, cancellation);
    }

    public async Task<Outcome<SystemUserRequest>> Decline(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } customer)
            return Problem.Of(Problems.NoOrganisation);
        if (await received.Find(id, environment, customer, cancellation) is not { } asked)
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        asked.Request.Decline(now);
        db.Events.Add(
            DelegationEvents.Of(
                EventType.SystemUserDeclined,
                asked.Request,
                asked.System,
                actor,
                now
            )
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? asked.Request
            : Problem.Of(Problems.ConcurrentChange);
    }

    /// <summary>Those of a system's rights that were ticked; at least one where it needs any.</summary>
    public static Outcome<IReadOnlyList<string>> Chosen(
        RegisteredSystem system,
        IReadOnlyList<string> ticked
    )
    {
        var chosen = system.Rights.Where(ticked.Contains).ToList();
        return chosen.Count == 0 && system.Rights.Count > 0
            ? Problem.At(RightsField, Problems.RightChoiceMissing)
            : chosen;
    }
}
