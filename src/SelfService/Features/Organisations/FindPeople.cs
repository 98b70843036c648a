using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Finds people with an account in the whole installation, by name.</summary>
internal sealed class FindPeople(PortvaktDb db, Landscape landscape, TimeProvider clock)
{
    /// <summary>Those whose name or address contains <paramref name="query"/>.</summary>
    /// <param name="page">From 1; null for the first.</param>
    public async Task<PeopleFound> Handle(string query, int? page, CancellationToken cancellation)
    {
        var all = await (
            from account in db.Users
            join person in db.People on account.PersonId equals person.Id
            select new PersonFound(person.Id, person.Name, account.Email ?? "", person.IsOperator)
        ).ToListAsync(cancellation);
        // In memory: SQLite folds the case of a-z only, and names have æ, ø and å.
        var found = all.Where(p => Has(p.Name, query) || Has(p.Email, query))
            .OrderBy(p => p.Name, Alphabet.Comparer)
            .ThenBy(p => p.Email, Alphabet.Comparer)
            .ToList();
        var paged = Paged.Of(found.Count, page);
        return new PeopleFound(await Whole([.. paged.Part(found)], cancellation), paged);
    }

    private async Task<IReadOnlyList<PersonFound>> Whole(
        IReadOnlyList<PersonFound> people,
        CancellationToken cancellation
    )
    {
        var ids = people.Select(p => p.Id).ToList();
        var memberships = await db
            .Memberships.AsNoTracking()
            .Where(m => ids.Contains(m.PersonId))
            .ToListAsync(cancellation);
        var now = clock.GetUtcNow();
        var rights = (
            await db
                .RightGrants.AsNoTracking()
                .Where(g => ids.Contains(g.PersonId))
                .ToListAsync(cancellation)
        ).FindAll(g => g.Validity.HoldsAt(now));
        var names = await db.NamesOf(
            [
                .. memberships
                    .Select(m => m.Organisation)
                    .Concat(rights.Select(g => g.Organisation))
                    .Distinct(),
            ],
            cancellation
        );
        string Name(OrganisationId number) => names.GetValueOrDefault(number, number.Grouped);
        var ways = await db
            .Users.Where(a => ids.Contains(a.PersonId))
            .Select(a => new
            {
                a.PersonId,
                Password = a.PasswordHash != null,
                Passkey = db.UserPasskeys.Any(p => p.UserId == a.Id),
                a.TwoFactorEnabled,
            })
            .ToDictionaryAsync(a => a.PersonId, cancellation);
        return
        [
            .. people.Select(person =>
                person with
                {
                    Places =
                    [
                        .. memberships
                            .Where(m => m.PersonId == person.Id)
                            .Select(m => new PersonPlace(
                                m.Organisation,
                                Name(m.Organisation),
                                m.IsAdministrator
                            ))
                            .OrderBy(place => place.Name, Alphabet.Comparer),
                    ],
                    Rights =
                    [
                        .. rights
                            .Where(g => g.PersonId == person.Id)
                            .GroupBy(g => (g.Right, g.Organisation))
                            .Select(g => new PersonRight(
                                g.Key.Right,
                                g.Key.Organisation,
                                Name(g.Key.Organisation),
                                InOrder(g.Select(grant => grant.Environment))
                            ))
                            .OrderBy(right => right.Organisation, Alphabet.Comparer)
                            .ThenBy(right => right.Number.Value, StringComparer.Ordinal)
                            .ThenBy(right => right.Right),
                    ],
                    HasPassword = ways[person.Id].Password,
                    HasPasskey = ways[person.Id].Passkey,
                    HasSecondFactor = ways[person.Id].TwoFactorEnabled,
                }
            ),
        ];
    }

    /// <summary>Each once, those that are no longer here last.</summary>
    private IReadOnlyList<EnvironmentName> InOrder(IEnumerable<EnvironmentName> environments)
    {
        var here = landscape.Environments.Select(e => e.Name).ToList();
        var named = environments.ToHashSet();
        return [.. here.Where(named.Contains), .. named.Except(here)];
    }

    private static bool Has(string text, string part) =>
        text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
