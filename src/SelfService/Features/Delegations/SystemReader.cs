using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Reads the fields of a system, new or changed: its clients are the supplier's own.</summary>
internal sealed class SystemReader(PortvaktDb db)
{
    public async Task<Outcome<SystemFields>> Read(
        string? title,
        IReadOnlyList<string> clientIds,
        string? rights,
        InstalledEnvironment environment,
        OrganisationId vendor,
        CancellationToken cancellation
    )
    {
        var called = ScopeProperties.ReadDescription(title, "title");
        var needed = SystemRights.Read(rights, "rights");
        if (!called.Ok || !needed.Ok)
            return Outcome<SystemFields>.Failed([.. called.Problems, .. needed.Problems]);
        var own = await db
            .Integrations.Where(i => i.Environment == environment.Name && i.Owner == vendor)
            .Select(i => i.ClientId)
            .ToListAsync(cancellation);
        return clientIds.Except(own).FirstOrDefault() is { } stranger
            ? Problem.At("clientIds", Problems.SystemClientUnknown, stranger)
            : new SystemFields(called.Value, clientIds, needed.Value);
    }
}
