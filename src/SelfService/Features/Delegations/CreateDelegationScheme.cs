using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Offers scopes of the organisation's own for delegation, under one title.</summary>
internal sealed class CreateDelegationScheme(PortvaktDb db, SchemeReader reader, TimeProvider clock)
{
    public async Task<Outcome<DelegationScheme>> Handle(
        CreateDelegationSchemeInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } owner)
            return Problem.Of(Problems.NoOrganisation);
        var read = await reader.Read(input, environment, owner, cancellation);
        if (!read.Ok)
            return Outcome<DelegationScheme>.Failed(read.Problems);
        var now = clock.GetUtcNow();
        var scheme = DelegationScheme.Create(
            environment.Name,
            owner,
            read.Value.Title,
            read.Value.Scopes,
            now,
            read.Value.Description
        );
        db.DelegationSchemes.Add(scheme);
        db.Events.Add(DelegationEvents.SchemeCreated(scheme, actor, now));
        await db.SaveChangesAsync(cancellation);
        return scheme;
    }
}
