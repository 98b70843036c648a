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
            || await Find(environment, client, organisation, http.RequestAborted) is not { } found
        )
            return Problem.Of(Problems.BearerInvalid, environment.Issuer);
        return anonymous with
        {
            ClientId = client,
            Organisation = organisation,
            IsMember = true,
            TermsAccepted = terms.IsMet(found.Terms, time.GetUtcNow()),
            Scopes =
            [
                .. IssuedClaims
                    .Scopes(claims)
                    .Intersect(found.Scopes)
                    .Where(AdministrationScopes.All.Contains),
            ],
        };
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
    /// The client as it is now, since one that was deactivated or lost its scopes a moment ago may still hold a token, with
    /// the terms that the organisation has accepted; null when it is not active.
    /// </summary>
    private async Task<(IReadOnlyList<string> Scopes, string? Terms)?> Find(
        InstalledEnvironment environment,
        string client,
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        var found = await db
            .Integrations.Where(i => i.Environment == name && i.ClientId == client && i.Active)
            .Select(i => new
            {
                Scopes = i.Scopes.Select(s => s.Scope).ToList(),
                Terms = db
                    .Organisations.Where(o => o.Number == organisation)
                    .Select(o => o.AcceptedTerms)
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellation);
        return found is null ? null : (found.Scopes.ConvertAll(scope => scope.Value), found.Terms);
    }
}
