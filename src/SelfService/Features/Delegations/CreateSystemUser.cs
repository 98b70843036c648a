using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Lets a supplier's system act for the organisation acted for.</summary>
internal sealed class CreateSystemUser(PortvaktDb db, Grantees grantees, TimeProvider clock)
{
    public async Task<Outcome<SystemUser>> Handle(
        CreateSystemUserInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } customer)
            return Problem.Of(Problems.NoOrganisation);
        if (input.ExternalReference is { Length: > SystemUser.ReferenceLength } reference)
            return Problem.At(
                "externalRef",
                Problems.TextTooLong,
                SystemUser.ReferenceLength,
                reference.Length
            );
        var system = await db.RegisteredSystems.FirstOrDefaultAsync(
            s => s.Environment == environment.Name && s.SystemId == input.SystemId && s.Active,
            cancellation
        );
        if (system is null)
            return Problem.Of(Problems.NotFound);
        var vendor = await grantees.Find(system.Vendor, environment.Kind, "systemId", cancellation);
        if (!vendor.Ok)
            return Outcome<SystemUser>.Failed(vendor.Problems);
        var now = clock.GetUtcNow();
        var user = SystemUser.Create(system, customer, input.ExternalReference, now, input.Rights);
        db.SystemUsers.Add(user);
        input.Request?.Approve(user, now);
        db.Events.Add(DelegationEvents.Of(EventType.SystemUserCreated, user, actor, now));
        return await db.TrySave(cancellation) switch
        {
            SaveResult.Saved => user,
            SaveResult.Stale => Problem.Of(Problems.ConcurrentChange),
            _ => Problem.At("externalRef", Problems.SystemUserExists),
        };
    }
}
