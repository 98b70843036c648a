using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>Changes a system's name to people, its clients and what it needs; clients act or cease to from the next request on.</summary>
internal sealed class ChangeSystem(
    PortvaktDb db,
    OwnSystems own,
    SystemReader reader,
    TimeProvider clock
)
{
    /// <param name="version">The version that the form was made from.</param>
    public async Task<Outcome<RegisteredSystem>> Handle(
        Guid id,
        string? version,
        RegisterSystemInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await own.Find(id, environment, actor, cancellation) is not { } system)
            return Problem.Of(Problems.NotFound);
        if (version != system.Version.ToString(CultureInfo.InvariantCulture))
            return Problem.Of(Problems.ConcurrentChange);
        var read = await reader.Read(
            input.Title,
            input.ClientIds,
            input.Rights,
            environment,
            system.Vendor,
            cancellation
        );
        if (!read.Ok)
            return Outcome<RegisteredSystem>.Failed(read.Problems);
        var (before, now) = (DelegationEvents.Facts(system), clock.GetUtcNow());
        system.Change(read.Value.Title, read.Value.ClientIds, read.Value.Rights, now);
        if (DelegationEvents.Facts(system) == before)
            return system;
        db.Events.Add(DelegationEvents.Changed(system, before, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? system
            : Problem.Of(Problems.ConcurrentChange);
    }
}
