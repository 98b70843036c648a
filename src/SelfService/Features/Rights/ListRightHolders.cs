using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Lists who has rights in an organisation, those among them who have not been here yet looking like the rest.</summary>
internal sealed class ListRightHolders(PortvaktDb db, PersonNumbers numbers, TimeProvider clock)
{
    /// <summary>By surname, then by birthday.</summary>
    public async Task<IReadOnlyList<RightHolder>> Handle(
        EnvironmentName environment,
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        [
            .. (await Known(environment, organisation, cancellation))
                .Concat(await Waiting(environment, organisation, cancellation))
                .OrderBy(h => h.Person.Surname, StringComparer.CurrentCulture)
                .ThenBy(h => h.Person.Born),
        ];

    /// <summary>The one that an address names; null when they have no rights any more.</summary>
    public async Task<RightHolder?> Find(
        Guid handle,
        EnvironmentName environment,
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        (await Handle(environment, organisation, cancellation)).FirstOrDefault(h =>
            h.Handle == handle
        );

    private async Task<IEnumerable<RightHolder>> Known(
        EnvironmentName environment,
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var grants = await db
            .RightGrants.AsNoTracking()
            .Where(g => g.Environment == environment && g.Organisation == organisation)
            .ToListAsync(cancellation);
        var held = grants.Where(g => g.Validity.HoldsAt(clock.GetUtcNow())).ToList();
        var ids = held.Select(g => g.PersonId).Distinct().ToList();
        var people = await db
            .People.AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, cancellation);
        var identities = await db
            .NationalIdentities.AsNoTracking()
            .Where(i => ids.Contains(i.PersonId))
            .ToDictionaryAsync(i => i.PersonId, cancellation);
        return from grant in held
            group grant.Right by grant.PersonId into person
            let identity = identities.GetValueOrDefault(person.Key)
            let name = identity?.Surname ?? people[person.Key].Name
            select new RightHolder(
                numbers.Handle(person.Key),
                new MeantPerson(person.Key, [], Surnames.Shown(name), identity?.BirthDate),
                [.. person.Distinct().Order()]
            );
    }

    private async Task<IEnumerable<RightHolder>> Waiting(
        EnvironmentName environment,
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var waiting = await db
            .PendingRightGrants.AsNoTracking()
            .Where(g => g.Environment == environment && g.Organisation == organisation)
            .Where(g => g.Activated == null)
            .ToListAsync(cancellation);
        return from grant in waiting
            where grant.Validity.HoldsAt(clock.GetUtcNow())
            group grant by Convert.ToHexString(grant.GranteeHash) into person
            let first = person.First()
            let label = numbers.OpenLabel(first.SealedLabel)
            select new RightHolder(
                numbers.Handle(first.GranteeHash),
                new MeantPerson(null, first.GranteeHash, label.Surname, label.Born),
                [.. person.Select(g => g.Right).Distinct().Order()]
            );
    }
}
