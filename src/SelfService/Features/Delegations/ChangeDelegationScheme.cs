using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>
/// Changes what a provider offers for delegation. Scopes can be taken out at any time, and tokens are refused from the next
/// request on; none can be put in while somebody has delegated it, who did not see them.
/// </summary>
internal sealed class ChangeDelegationScheme(
    PortvaktDb db,
    OwnSchemes own,
    SchemeReader reader,
    TimeProvider clock
)
{
    /// <param name="version">The version that the form was made from.</param>
    public async Task<Outcome<DelegationScheme>> Handle(
        Guid id,
        string? version,
        CreateDelegationSchemeInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await own.Find(id, environment, actor, cancellation) is not { } scheme)
            return Problem.Of(Problems.NotFound);
        if (version != scheme.Version.ToString(CultureInfo.InvariantCulture))
            return Problem.Of(Problems.ConcurrentChange);
        var read = await reader.Read(input, environment, scheme.Owner, cancellation);
        if (!read.Ok)
            return Outcome<DelegationScheme>.Failed(read.Problems);
        var now = clock.GetUtcNow();
        var more = read.Value.Scopes.Select(s => s.Value).Except(scheme.Scopes).ToList();
        var standing = await own.Delegations(id, now, cancellation);
        if (more.Count > 0 && standing > 0)
            return Problem.At(
                "scopes",
                Problems.DelegationSchemeInUse,
                standing,
                string.Join(", ", more)
            );
        var before = DelegationEvents.Facts(scheme);
        scheme.Change(read.Value.Title, read.Value.Description, read.Value.Scopes, now);
        db.Events.Add(DelegationEvents.SchemeChanged(scheme, before, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? scheme
            : Problem.Of(Problems.ConcurrentChange);
    }
}
