using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Changes a client: to the model at the time given, with what happened for the log, or not at all.</summary>
internal delegate Outcome<T> IntegrationChange<T>(
    Integration integration,
    DateTimeOffset now,
    ICollection<Event> events
)
    where T : notnull;

/// <summary>What all changes of one client have in common: it must be the actor's to change, and is saved once.</summary>
internal sealed class KeptIntegrations(PortvaktDb db, TwinKeys twins, TimeProvider clock)
{
    /// <param name="expected">The version that the change is meant for; null for any.</param>
    public async Task<Outcome<T>> Change<T>(
        string clientId,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        IntegrationChange<T> change,
        CancellationToken cancellation
    )
        where T : notnull
    {
        var found = await db.Integrations.Kept(
            environment,
            actor,
            clientId,
            expected,
            cancellation
        );
        if (!found.Ok)
            return Outcome<T>.Failed(found.Problems);
        var keys = found.Value.Keys.Select(key => key.Id).ToHashSet();
        List<Event> events = [];
        var changed = change(found.Value, clock.GetUtcNow(), events);
        if (!changed.Ok)
            return changed;
        if (await twins.Refusal(found.Value, keys, environment, cancellation) is { } used)
            return used;
        db.Events.AddRange(events);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? changed
            : Problem.Of(Problems.ConcurrentChange);
    }
}
