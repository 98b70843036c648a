using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>
/// Says whether an organisation could have a prefix, and what it could have instead. The order form, the API and the service
/// desk's case ask the same way, so that nobody is told otherwise than another.
/// </summary>
internal sealed class CheckPrefix(PortvaktDb db, TimeProvider clock)
{
    public async Task<CheckedPrefix> Handle(
        EnvironmentName environment,
        OrganisationId asker,
        string? typed,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var taken = await db
            .Prefixes.AsNoTracking()
            .Where(p => p.Environment == environment)
            .Select(p => new TakenPrefix(p.Prefix, p.Owner))
            .ToListAsync(cancellation);
        var verdict = PrefixVerdict.Of(environment, typed, asker, taken, now);
        var owners = verdict.Others.Select(other => other.Owner).OfType<OrganisationId>();
        var names = await db.NamesOf([.. owners.Append(asker).Distinct()], cancellation);
        return new CheckedPrefix(
            environment,
            asker,
            verdict,
            names,
            verdict.Proposals(environment, names.GetValueOrDefault(asker, ""), asker, taken, now)
        );
    }
}
