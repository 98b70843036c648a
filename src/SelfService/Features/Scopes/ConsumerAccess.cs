using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Finds an access as the API names it: by scope and organisation number.</summary>
internal static class ConsumerAccess
{
    /// <summary>The access, whatever its state, at the version that the change is meant for.</summary>
    public static async Task<Outcome<ScopeAccess>> AccessOf(
        this PortvaktDb db,
        Scope scope,
        string? orgno,
        NumberSchemes numbers,
        VersionCheck? expected,
        CancellationToken cancellation
    )
    {
        var number = numbers.Parse(orgno, FindConsumer.Field);
        if (!number.Ok)
            return Outcome<ScopeAccess>.Failed(number.Problems);
        var access = await db.Accesses.FirstOrDefaultAsync(
            a => a.ScopeId == scope.Id && a.Consumer == number.Value,
            cancellation
        );
        if (access is null)
            return Problem.Of(Problems.AccessUnknown, number.Value.Grouped, scope.Name.Value);
        return expected?.Invoke(access.Version) is { } stale ? stale : access;
    }
}
