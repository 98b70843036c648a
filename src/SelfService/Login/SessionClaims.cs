using System.Globalization;
using System.Security.Claims;
using Portvakt.Domain.Basics;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>What the session cookie holds: which account, since when, and for which organisation.</summary>
public sealed record SessionClaims(Guid AccountId, string Stamp, DateTimeOffset Since)
{
    /// <summary>The cookie scheme of the portal.</summary>
    public const string Scheme = "portal";

    /// <summary>A session ends this long after sign-in, however busy it is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>A session ends this long after the last click.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    /// <summary>Tells this session from others of the same account, so that it alone can be ended.</summary>
    public required string Id { get; init; }

    /// <summary>The organisation that the person chose to act for; null until one is chosen.</summary>
    public OrganisationId? Organisation { get; init; }

    /// <summary>Whether a second factor was given; operators need it.</summary>
    public bool SecondFactor { get; init; }

    /// <summary>Whether so long has passed since sign-in that the session has ended.</summary>
    public bool IsTooOld(DateTimeOffset now) => now >= Since + Longest;

    public static SessionClaims Start(Account account, DateTimeOffset now, bool secondFactor) =>
        new(account.Id, account.SecurityStamp ?? "", now)
        {
            Id = Guid.NewGuid().ToString("N"),
            SecondFactor = secondFactor,
        };

    public ClaimsPrincipal ToPrincipal()
    {
        List<Claim> claims =
        [
            // Named so that antiforgery binds forms to the account, not to what else the session says: a form of
            // another organisation is then refused as that, and signing out works from every page.
            new("sub", AccountId.ToString()),
            new("sid", Id),
            new("stamp", Stamp),
            new("since", Since.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            new("second-factor", SecondFactor ? "yes" : "no"),
        ];
        if (Organisation is { } organisation)
            claims.Add(new Claim("organisation", organisation.ToString()));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme));
    }

    /// <summary>Null when the principal is none of ours.</summary>
    public static SessionClaims? From(ClaimsPrincipal principal)
    {
        var account = principal.FindFirstValue("sub");
        var session = principal.FindFirstValue("sid");
        var since = principal.FindFirstValue("since");
        if (
            session is null
            || !Guid.TryParse(account, out var id)
            || !long.TryParse(since, out var seconds)
        )
            return null;
        var stamp = principal.FindFirstValue("stamp") ?? "";
        OrganisationId? organisation = OrganisationId.TryCanonical(
            principal.FindFirstValue("organisation"),
            out var chosen
        )
            ? chosen
            : null;
        return new SessionClaims(id, stamp, DateTimeOffset.FromUnixTimeSeconds(seconds))
        {
            Id = session,
            Organisation = organisation,
            SecondFactor = principal.FindFirstValue("second-factor") == "yes",
        };
    }
}
