using System.Text.Json;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Portvakt.LoginProvider.Protocol;

/// <summary>Tells the bearer of an access token what that token says of the person.</summary>
internal sealed class UserInfo : IOpenIddictServerHandler<HandleUserInfoRequestContext>
{
    private static readonly string[] Told =
    [
        Claims.Name,
        Claims.Locale,
        Claims.AuthenticationContextReference,
    ];

    public ValueTask HandleAsync(HandleUserInfoRequestContext context)
    {
        foreach (var claim in context.AccessTokenPrincipal.Claims.Where(c => Told.Contains(c.Type)))
            context.Claims[claim.Type] = new(claim.Value);
        // The library gives back a list as so many claims.
        var details = context.AccessTokenPrincipal.FindAll(SignInClaims.Details).ToList();
        if (details.Count > 0)
            context.Claims[SignInClaims.Details] = new(
                JsonSerializer.SerializeToElement(
                    details.ConvertAll(d => JsonSerializer.Deserialize<JsonElement>(d.Value))
                )
            );
        return default;
    }
}
