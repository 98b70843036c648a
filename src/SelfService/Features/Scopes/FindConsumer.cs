using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>An organisation that may be given access.</summary>
/// <param name="Parent">The name of the unit above it, for one that is shown to people.</param>
public sealed record Consumer(Grantee Grantee, string? Parent)
{
    public OrganisationId Number => Grantee.Number;

    /// <summary>What the register knows; null for a number that it does not know.</summary>
    public RegisterUnit? Unit => Grantee.Unit;

    /// <summary>Its name; its number when the register shows none.</summary>
    public string Name => Grantee.Name;
}

/// <summary>Looks up the organisation that is to get access, before anything is saved.</summary>
internal sealed class FindConsumer(PortvaktDb db, Grantees grantees, TimeProvider clock)
{
    public const string Field = "orgno";

    /// <summary>The organisation of a number; a problem also when it has access already.</summary>
    public async Task<Outcome<Consumer>> Handle(
        Scope scope,
        string? typed,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var known = await Known(typed, environment, cancellation);
        if (!known.Ok)
            return known;
        var consumer = known.Value;
        if (await HasAccess(scope, consumer.Number, cancellation))
            return Problem.At(Field, Problems.AccessExists, consumer.Name);
        return consumer with { Parent = await grantees.NameAbove(consumer.Grantee, cancellation) };
    }

    /// <summary>The organisation of a number; a problem when it can be given nothing.</summary>
    public async Task<Outcome<Consumer>> Known(
        string? typed,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var found = await grantees.Find(typed, environment.Kind, Field, cancellation);
        return found.Then<Consumer>(grantee => new Consumer(grantee, Parent: null));
    }

    private Task<bool> HasAccess(
        Scope scope,
        OrganisationId consumer,
        CancellationToken cancellation
    ) =>
        db
            .Accesses.Standing(clock.GetUtcNow())
            .AnyAsync(a => a.ScopeId == scope.Id && a.Consumer == consumer, cancellation);
}
