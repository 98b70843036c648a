using System.Globalization;
using System.Security.Claims;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>Reads what a provider's tokens say, in the provider's own words.</summary>
internal static class ProviderClaims
{
    private static readonly IReadOnlySet<Role> NoRole = new HashSet<Role>();
    private static readonly IReadOnlySet<Role> Administrator = new HashSet<Role>
    {
        Role.MainAdministrator,
    };

    /// <summary>Whom the person represents, and with which rights and roles as the provider sees it.</summary>
    public static IReadOnlyList<Representation> Represented(
        this SignInProvider provider,
        ClaimsPrincipal principal,
        NumberSchemes numbers
    )
    {
        var roles =
            provider.RoleClaim is { } role && principal.HasClaim(role, provider.AdministratorRole)
                ? Administrator
                : NoRole;
        return
        [
            .. provider
                .Told(principal, numbers)
                .Select(t => new Representation(t.Key, t.Value, roles, IsMember: false)),
        ];
    }

    private static IReadOnlyDictionary<OrganisationId, IReadOnlySet<Right>> Told(
        this SignInProvider provider,
        ClaimsPrincipal principal,
        NumberSchemes numbers
    )
    {
        if (provider.OrganisationClaim is not { } organisations)
            return ToldRights.Read(
                principal.FindAll("authorization_details").Select(c => c.Value),
                provider.Resources,
                numbers
            );
        var words = provider.RightsClaim is { } claim
            ? principal.FindAll(claim).Select(c => c.Value).ToHashSet()
            : [];
        var rights = provider
            .Resources.Where(r => words.Contains(r.Value))
            .Select(r => r.Key)
            .ToHashSet();
        return principal
            .FindAll(organisations)
            .Select(c => numbers.TryReadTold(c.Value, out var id) ? id : (OrganisationId?)null)
            .OfType<OrganisationId>()
            .Distinct()
            .ToDictionary(id => id, _ => (IReadOnlySet<Right>)rights);
    }

    /// <summary>auth_time (OpenID Connect Core section 2); null when it is not told.</summary>
    public static DateTimeOffset? AuthenticatedAt(this ClaimsPrincipal principal) =>
        long.TryParse(
            principal.FindFirstValue("auth_time"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var seconds
        )
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
