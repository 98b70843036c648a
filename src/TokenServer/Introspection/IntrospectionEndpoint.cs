using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.TokenServer.Directory;
using Portvakt.TokenServer.Register;
using Portvakt.TokenServer.Token;

namespace Portvakt.TokenServer.Introspection;

/// <summary>
/// POST /introspect (RFC 7662): what a token says, for the API that it opens. The caller shows a token of its own from
/// the same issuer, and is told about tokens with a scope that its organisation owns. All others are not active.
/// </summary>
internal sealed class IntrospectionEndpoint(
    LiveDirectory directory,
    OpaqueTokens opaque,
    TimeProvider time
)
{
    private const int MaxBytes = 32 * 1024;

    public async Task Post(HttpContext http, IssuerSite site)
    {
        var tokens = new IssuedTokenReader(
            [site.Profile.Issuer],
            id => directory.Of(site.Profile.Environment).FindSigner(id)
        );
        if (new BearerReader(tokens, time).Read(http.Request)?.Consumer is not { } caller)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            await ErrorAnswer.Write(http, site, Problem.Of(Problems.TokenCallerUnknown));
            return;
        }
        if (http.Request.ContentLength is not <= MaxBytes || !http.Request.HasFormContentType)
        {
            await ErrorAnswer.Write(http, site, Problem.Of(Problems.TokenRequestNotAForm));
            return;
        }
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var token = form["token"].ToString();
        if (token.Length == 0)
        {
            await ErrorAnswer.Write(
                http,
                site,
                Problem.Of(Problems.TokenRequestFieldMissing, "token")
            );
            return;
        }
        var claims = tokens.Read(opaque.Open(token) ?? token, time.GetUtcNow());
        await Answer(http, claims is { } read && IsFor(read, caller, site) ? read : null);
    }

    /// <summary>Whether the API is the caller's, and the client may still have what the token gives.</summary>
    private bool IsFor(JsonElement claims, OrganisationId caller, IssuerSite site)
    {
        var environment = directory.Of(site.Profile.Environment);
        var scopes = IssuedClaims.Scopes(claims);
        return JsonText.Member(claims, "client_id") is { } client
            && environment.FindClient(client) is not null
            && scopes.Any(name => environment.FindScope(name)?.Owner == caller);
    }

    private static Task Answer(HttpContext http, JsonElement? claims) =>
        JsonAnswer.Write(
            http,
            StatusCodes.Status200OK,
            static (json, values) =>
            {
                json.WriteStartObject();
                json.WriteBoolean("active"u8, values is not null);
                if (values is { } known)
                    foreach (var claim in known.EnumerateObject())
                        claim.WriteTo(json);
                json.WriteEndObject();
            },
            claims
        );
}
