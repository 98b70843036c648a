using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Portvakt.LoginProvider.Protocol;

/// <summary>Gives every id token a jti; the library gives one to access tokens only.</summary>
internal sealed class IdTokenIds : IOpenIddictServerHandler<GenerateTokenContext>
{
    public ValueTask HandleAsync(GenerateTokenContext context)
    {
        if (context.TokenType == TokenTypeIdentifiers.IdentityToken)
            context.Principal.SetClaim(Claims.JwtId, Guid.NewGuid().ToString());
        return default;
    }
}
