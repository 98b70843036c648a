using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// The one way to a scope by its name. The wire tells another organisation's (403) from one that does not exist (404),
/// and existing tools rely on both.
/// </summary>
internal static class OwnScopes
{
    /// <summary>All that the actor's organisation has.</summary>
    public static IQueryable<Scope> OwnedBy(
        this IQueryable<Scope> scopes,
        InstalledEnvironment environment,
        Actor actor
    )
    {
        var name = environment.Name;
        return actor.Organisation is { } owner
            ? scopes.Where(s => s.Environment == name && s.Owner == owner)
            : scopes.Where(s => false);
    }

    /// <summary>One of them, at the version that a change of it is meant for.</summary>
    public static async Task<Outcome<Scope>> Own(
        this IQueryable<Scope> scopes,
        InstalledEnvironment environment,
        Actor actor,
        string name,
        VersionCheck? expected,
        CancellationToken cancellation
    )
    {
        if (!ScopeName.TryOf(name, out var wanted))
            return Problem.Of(Problems.NotFound);
        var where = environment.Name;
        var found = await scopes.FirstOrDefaultAsync(
            s => s.Environment == where && s.Name == wanted,
            cancellation
        );
        if (found is null)
            return Problem.Of(Problems.NotFound);
        if (found.Owner != actor.Organisation)
            return Problem.Of(Problems.NotYours);
        return expected?.Invoke(found.Version) is { } stale ? stale : found;
    }
}
