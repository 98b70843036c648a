using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Offers scopes of the organisation's own for delegation, under one title.</summary>
internal sealed class CreateDelegationScheme(PortvaktDb db, TimeProvider clock)
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
        var title = ScopeProperties.ReadDescription(input.Title, "title");
        if (!title.Ok)
            return Outcome<DelegationScheme>.Failed(title.Problems);
        var delegable = await db
            .Scopes.Where(s => s.Environment == environment.Name && s.Owner == owner && s.Active)
            .Where(s => s.DelegationSource != null)
            .Select(s => s.Name)
            .ToListAsync(cancellation);
        var names = delegable.Where(name => input.Scopes.Contains(name.Value)).ToList();
        var wrong = input.Scopes.FirstOrDefault(s => names.All(name => name.Value != s));
        if (wrong is not null || names.Count == 0)
            return Problem.At("scopes", Problems.DelegationSchemeScopes, wrong ?? "");
        var now = clock.GetUtcNow();
        var scheme = DelegationScheme.Create(environment.Name, owner, title.Value, names, now);
        db.DelegationSchemes.Add(scheme);
        db.Events.Add(DelegationEvents.SchemeCreated(scheme, actor, now));
        await db.SaveChangesAsync(cancellation);
        return scheme;
    }
}
