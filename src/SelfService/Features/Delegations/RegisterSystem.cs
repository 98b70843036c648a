using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Registers a system of the organisation acted for, which customers can then make system users for.</summary>
internal sealed class RegisterSystem(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<RegisteredSystem>> Handle(
        RegisterSystemInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } vendor)
            return Problem.Of(Problems.NoOrganisation);
        var title = ScopeProperties.ReadDescription(input.Title, "title");
        var rights = SystemRights.Read(input.Rights, "rights");
        if (!title.Ok || !rights.Ok)
            return Outcome<RegisteredSystem>.Failed([.. title.Problems, .. rights.Problems]);
        var own = await db
            .Integrations.Where(i => i.Environment == environment.Name && i.Owner == vendor)
            .Select(i => i.ClientId)
            .ToListAsync(cancellation);
        if (input.ClientIds.Except(own).FirstOrDefault() is { } stranger)
            return Problem.At("clientIds", Problems.SystemClientUnknown, stranger);
        var now = clock.GetUtcNow();
        var system = RegisteredSystem.Register(
            environment.Name,
            vendor,
            input.Name,
            title.Value,
            input.ClientIds,
            now,
            rights.Value
        );
        if (!system.Ok)
            return system;
        db.RegisteredSystems.Add(system.Value);
        db.Events.Add(DelegationEvents.Registered(system.Value, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? system
            : Problem.At("name", Problems.SystemExists, system.Value.SystemId);
    }
}
