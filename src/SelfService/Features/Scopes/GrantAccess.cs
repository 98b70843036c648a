using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Who has access now, and the access.</summary>
internal sealed record GrantedAccess(Consumer Consumer, ScopeAccess Access);

/// <summary>"Legg til tilgang": lets another organisation use the scope, or sets new terms for one that may.</summary>
internal sealed class GrantAccess(
    PortvaktDb db,
    FindConsumer find,
    GiveOrTake book,
    TimeProvider clock
)
{
    public async Task<Outcome<GrantedAccess>> Handle(
        Scope scope,
        GrantAccessInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!scope.Active)
            return Problem.Of(Problems.ScopeInactive, scope.Name.Value);
        var found = input.MayStand
            ? await find.Known(input.Orgno, environment, cancellation)
            : await find.Handle(scope, input.Orgno, environment, cancellation);
        if (!found.Ok)
            return Outcome<GrantedAccess>.Failed(found.Problems);
        var consumer = found.Value;
        if (consumer.Grantee.Doubt(input.Anyway, FindConsumer.Field) is { } doubt)
            return doubt;
        var former = await db.Accesses.FirstOrDefaultAsync(
            a => a.ScopeId == scope.Id && a.Consumer == consumer.Number,
            cancellation
        );
        if (input.Expected?.Invoke(former?.Version ?? 0) is { } stale)
            return stale;
        var now = clock.GetUtcNow();
        if (former?.HoldsOn(input.Terms, now) == true)
            return new GrantedAccess(consumer, former);
        var access = await book.Give(
            former,
            scope,
            consumer.Number,
            input.Terms ?? new AccessTerms(),
            actor,
            cancellation
        );
        // Whoever saved the same row first has given or changed this very access.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new GrantedAccess(consumer, access)
            : Problem.At(FindConsumer.Field, Problems.AccessExists, consumer.Name);
    }
}
