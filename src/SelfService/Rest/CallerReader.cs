using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Tokens;
using Portvakt.Store;
using Portvakt.Store.Keys;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// Finds out who calls: the holder of an access token (RFC 6750) that the same environment issued to a machine, or its
/// sign-in provider to a person. Tokens of other environments, and tokens bound to a key whose holder this caller has not shown itself to be, open nothing.
/// </summary>
internal sealed class CallerReader(
    PortvaktDb db,
    ListedKeys keys,
    PersonReader people,
    ApiSettings settings,
    TermsBook terms,
    TimeProvider time
)
{
    private const string Scheme = "Bearer ";

    /// <summary>The caller; <paramref name="anonymous"/> without a token; a problem when the token does not hold.</summary>
    public async Task<Outcome<Actor>> Read(
        HttpContext http,
        InstalledEnvironment environment,
        Actor anonymous
    )
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return anonymous;
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Problem.Of(Problems.BearerInvalid, environment.Issuer);
        var token = header[Scheme.Length..].Trim();
        if (people.ProviderOf(token, environment) is { } provider)
            return await people.Read(token, provider, environment, anonymous, http.RequestAborted);
        if (
            await Claims(token, environment, http.RequestAborted) is not { } claims
            || IssuedClaims.IsBound(claims)
            || JsonText.Member(claims, "client_id") is not { } client
            || IssuedClaims.Consumer(claims) is not { } organisation
            || await Registered(environment, client, http.RequestAborted) is not { } registered
        )
            return Problem.Of(Problems.BearerInvalid, environment.Issuer);
        var scopes = IssuedClaims.Scopes(claims).Intersect(registered);
        return await Dress([.. scopes], client, organisation, anonymous, http.RequestAborted);
    }

    private async Task<JsonElement?> Claims(
        string token,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var find = await keys.For(environment.Name, IssuedTokenReader.KeyId(token), cancellation);
        var issuers = settings.Issuers[environment.Name.Value];
        return new IssuedTokenReader([.. issuers], find).Read(token, time.GetUtcNow());
    }

    /// <summary>
    /// The scopes of the client as it is now, since one that was deactivated or lost its scopes a moment ago may still hold
    /// a token; null when it is not active.
    /// </summary>
    private async Task<IReadOnlyList<string>?> Registered(
        InstalledEnvironment environment,
        string client,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        var found = await db
            .Integrations.Where(i => i.Environment == name && i.ClientId == client && i.Active)
            .Select(i => new { Scopes = i.Scopes.Select(s => s.Scope).ToList() })
            .FirstOrDefaultAsync(cancellation);
        return found?.Scopes.ConvertAll(scope => scope.Value);
    }

    private async Task<Outcome<Actor>> Dress(
        IReadOnlyList<string> scopes,
        string client,
        OrganisationId organisation,
        Actor anonymous,
        CancellationToken cancellation
    )
    {
        var accepted = await db.TermsAcceptedBy(organisation, cancellation);
        return anonymous with
        {
            ClientId = client,
            Organisation = organisation,
            IsMember = true,
            TermsAccepted = terms.IsMet(accepted, time.GetUtcNow()),
            Scopes = [.. scopes.Where(AdministrationScopes.All.Contains)],
        };
    }
}
