using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The system users of a customer; another's looks as if it were not there.</summary>
internal sealed class ListSystemUsers(PortvaktDb db)
{
    /// <summary>A page of them by the system's title, and which that is.</summary>
    /// <param name="asked">The page, from 1; null for the first.</param>
    public async Task<(IReadOnlyList<SystemUserRow> Rows, Paged Paged)> Handle(
        InstalledEnvironment environment,
        OrganisationId customer,
        int? asked,
        CancellationToken cancellation
    )
    {
        var own = Own(environment, customer).AsNoTracking();
        // The titles are kept in several languages, so no database orders by them.
        var all = await own.Join(
                db.RegisteredSystems,
                user => user.SystemId,
                system => system.Id,
                (user, system) => new { user.Id, system.Title }
            )
            .ToListAsync(cancellation);
        var paged = Paged.Of(all.Count, asked);
        var order = paged
            .Part(all.OrderBy(u => u.Title.Default, StringComparer.CurrentCulture))
            .Select(u => u.Id)
            .ToList();
        var rows = await Rows(own.Where(u => order.Contains(u.Id)), cancellation);
        return ([.. rows.OrderBy(row => order.IndexOf(row.User.Id))], paged);
    }

    /// <summary>One of them, tracked; null when there is none.</summary>
    public async Task<SystemUserRow?> Find(
        Guid id,
        InstalledEnvironment environment,
        OrganisationId customer,
        CancellationToken cancellation
    ) =>
        (
            await Rows(Own(environment, customer).Where(u => u.Id == id), cancellation)
        ).FirstOrDefault();

    private IQueryable<SystemUser> Own(InstalledEnvironment environment, OrganisationId customer) =>
        db.SystemUsers.Where(u =>
            u.Environment == environment.Name && u.Customer == customer && u.Deleted == null
        );

    private async Task<IReadOnlyList<SystemUserRow>> Rows(
        IQueryable<SystemUser> own,
        CancellationToken cancellation
    )
    {
        var users = await own.Join(
                db.RegisteredSystems,
                user => user.SystemId,
                system => system.Id,
                (user, system) => new { User = user, System = system }
            )
            .ToListAsync(cancellation);
        var names = await db.NamesOf(
            [.. users.Select(u => u.System.Vendor).Distinct()],
            cancellation
        );
        return users.ConvertAll(u => new SystemUserRow(
            u.User,
            u.System,
            names.GetValueOrDefault(u.System.Vendor)
        ));
    }
}
