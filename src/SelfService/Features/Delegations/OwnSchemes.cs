using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>
/// The schemes that a provider has bundled itself and still offers; another's looks as if it were not there. The scheme of a
/// single scope, which came with the first delegation of it, is none of them: it has the scope's own id.
/// </summary>
internal sealed class OwnSchemes(PortvaktDb db)
{
    public async Task<IReadOnlyList<DelegationScheme>> List(
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var schemes = await Bundled(environment, actor).AsNoTracking().ToListAsync(cancellation);
        return [.. schemes.OrderBy(s => s.Title.Default, StringComparer.CurrentCulture)];
    }

    /// <summary>One of them, tracked; null when there is none.</summary>
    public Task<DelegationScheme?> Find(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) => Bundled(environment, actor).FirstOrDefaultAsync(s => s.Id == id, cancellation);

    /// <summary>How many have delegated it.</summary>
    public async Task<int> Delegations(
        Guid id,
        DateTimeOffset now,
        CancellationToken cancellation
    ) => await db.Delegations.Standing(now).CountAsync(d => d.SchemeId == id, cancellation);

    private IQueryable<DelegationScheme> Bundled(InstalledEnvironment environment, Actor actor)
    {
        var (name, owner) = (environment.Name, actor.Organisation);
        return db.DelegationSchemes.Where(s =>
            s.Environment == name
            && s.Owner == owner
            && s.Withdrawn == null
            && !db.Scopes.Any(scope => scope.Id == s.Id)
        );
    }
}
