using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>Gives an organisation a prefix in one environment.</summary>
internal sealed class GrantPrefix(PortvaktDb db, Landscape landscape, TimeProvider clock)
{
    public async Task<Outcome<ScopePrefix>> Handle(
        GrantPrefixInput input,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var problems = new List<Problem>();
        var environment = landscape.Find(input.Environment);
        if (environment is null)
            problems.Add(Problem.At("environment", Problems.ChoiceMissing));
        var owner = OrganisationId.Parse(input.Organisation, "organisation");
        problems.AddRange(owner.Problems);
        if (
            owner.Ok && !await db.Organisations.AnyAsync(o => o.Number == owner.Value, cancellation)
        )
            problems.Add(
                Problem.At("organisation", Problems.OrganisationNotCustomer, owner.Value.Grouped)
            );
        var now = clock.GetUtcNow();
        var name = environment?.Name ?? landscape.Environments[0].Name;
        var prefix = ScopePrefix.Grant(name, input.Prefix, owner.Value, now);
        problems.AddRange(prefix.Problems);
        if (!prefix.Ok || problems.Count > 0)
            return problems;
        db.Prefixes.Add(prefix.Value);
        db.Events.Add(
            Event.Of(
                EventType.PrefixGranted,
                actor,
                now,
                prefix.Value.Prefix,
                name.Value,
                owner.Value
            )
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? prefix
            : Problem.At("prefix", Problems.PrefixTaken, prefix.Value.Prefix);
    }
}
