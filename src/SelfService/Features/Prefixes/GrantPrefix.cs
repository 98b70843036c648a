using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>Gives an organisation a prefix in one environment.</summary>
internal sealed class GrantPrefix(
    PortvaktDb db,
    Landscape landscape,
    Grantees grantees,
    TimeProvider clock
)
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
        var owner = await Owner(input, environment, cancellation);
        problems.AddRange(owner.Problems);
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

    /// <summary>A customer; as long as no environment is chosen, by the rules of test.</summary>
    private async Task<Outcome<OrganisationId>> Owner(
        GrantPrefixInput input,
        InstalledEnvironment? environment,
        CancellationToken cancellation
    )
    {
        var found = await grantees.Find(
            input.Organisation,
            environment?.Kind ?? EnvironmentKind.Test,
            "organisation",
            cancellation
        );
        if (!found.Ok)
            return Outcome<OrganisationId>.Failed(found.Problems);
        var number = found.Value.Number;
        return await db.Organisations.AnyAsync(o => o.Number == number, cancellation)
            ? number
            : Problem.At("organisation", Problems.OrganisationNotCustomer, number.Grouped);
    }
}
