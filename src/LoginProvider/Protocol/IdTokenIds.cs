using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Portvakt.LoginProvider.Protocol;

/// <summary>Gives every id token a jti; the library gives one to access tokens only, and takes away one that is ours.</summary>
internal sealed class IdTokenIds : JsonWebTokenHandler
{
    private const string IdToken = "JWT";

    public override string CreateToken(SecurityTokenDescriptor tokenDescriptor)
    {
        if (tokenDescriptor.TokenType == IdToken)
            (tokenDescriptor.Claims ??= new Dictionary<string, object>())[
                JwtRegisteredClaimNames.Jti
            ] = Guid.NewGuid().ToString();
        return base.CreateToken(tokenDescriptor);
    }
}
