using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Whom to give access.</summary>
/// <param name="Anyway">The second click: give it though the register does not know the number.</param>
internal sealed record GrantAccessInput(string? Orgno, bool Anyway);

/// <summary>"Legg til tilgang": lets another organisation use the scope.</summary>
internal sealed class GrantAccess(PortvaktDb db, FindConsumer find, TimeProvider clock)
{
    public async Task<Outcome<Consumer>> Handle(
        Scope scope,
        GrantAccessInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await find.Handle(scope, input.Orgno, environment, cancellation);
        if (!found.Ok)
            return found;
        var consumer = found.Value;
        if (consumer.Unit is null && !input.Anyway)
            return Unknown(consumer);
        await Note(scope, consumer.Number, actor, cancellation);
        // Whoever saved the same row first has given or changed this very access.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? consumer
            : Problem.At(
                FindConsumer.Field,
                Problems.AccessExists,
                consumer.Unit?.Name ?? consumer.Number.Grouped
            );
    }

    private static Problem Unknown(Consumer consumer) =>
        Problem.At(FindConsumer.Field, Problems.OrganisationUnknown, consumer.Number.Grouped);

    private async Task Note(
        Scope scope,
        OrganisationId consumer,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var former = await db.Accesses.FirstOrDefaultAsync(
            a => a.ScopeId == scope.Id && a.Consumer == consumer,
            cancellation
        );
        if (former is null)
            db.Accesses.Add(ScopeAccess.Grant(scope, consumer, now));
        else
            former.GrantAgain(now);
        db.Events.Add(
            Event.Of(
                EventType.AccessGranted,
                actor,
                now,
                scope.Name.Value,
                scope.Environment.Value,
                scope.Owner,
                after: JsonSerializer.Serialize(new { consumer = consumer.ToString() })
            )
        );
    }
}
