using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Registers a system of the organisation acted for, which customers can then make system users for.</summary>
internal sealed class RegisterSystem(PortvaktDb db, SystemReader reader, TimeProvider clock)
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
        var read = await reader.Read(
            input.Title,
            input.ClientIds,
            input.Rights,
            environment,
            vendor,
            cancellation
        );
        if (!read.Ok)
            return Outcome<RegisteredSystem>.Failed(read.Problems);
        var now = clock.GetUtcNow();
        var system = RegisteredSystem.Register(
            environment.Name,
            vendor,
            input.Name,
            read.Value.Title,
            read.Value.ClientIds,
            now,
            read.Value.Rights
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
