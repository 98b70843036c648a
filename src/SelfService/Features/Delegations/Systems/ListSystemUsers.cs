using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The system users of a customer; another's looks as if it were not there.</summary>
internal sealed class ListSystemUsers(PortvaktDb db)
{
    /// <summary>By the system's title, tracked.</summary>
    public async Task<IReadOnlyList<SystemUserRow>> Handle(
        InstalledEnvironment environment,
        OrganisationId customer,
        CancellationToken cancellation
    )
    {
        var users = await (
            from user in db.SystemUsers
            where user.Environment == environment.Name && user.Customer == customer
            where user.Deleted == null
            join system in db.RegisteredSystems on user.SystemId equals system.Id
            select new { User = user, System = system }
        ).ToListAsync(cancellation);
        var names = await db.NamesOf(
            [.. users.Select(u => u.System.Vendor).Distinct()],
            cancellation
        );
        return
        [
            .. users
                .Select(u => new SystemUserRow(
                    u.User,
                    u.System,
                    names.GetValueOrDefault(u.System.Vendor)
                ))
                .OrderBy(row => row.System.Title.Default, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>One of them; null when there is none.</summary>
    public async Task<SystemUserRow?> Find(
        Guid id,
        InstalledEnvironment environment,
        OrganisationId customer,
        CancellationToken cancellation
    ) => (await Handle(environment, customer, cancellation)).FirstOrDefault(r => r.User.Id == id);
}
