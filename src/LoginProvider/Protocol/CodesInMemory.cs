using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Server.OpenIddictServerHandlers.Protection;

namespace Portvakt.LoginProvider.Protocol;

/// <summary>
/// Puts codes on the shelf and takes them down again, where the library would write all that they stand for into the
/// code itself, encrypted, and take it as often as it comes.
/// </summary>
internal sealed class CodesInMemory(CodeShelf shelf)
    : IOpenIddictServerHandler<GenerateTokenContext>,
        IOpenIddictServerHandler<ValidateTokenContext>
{
    private const string Code = OpenIddictConstants.TokenTypeIdentifiers.Private.AuthorizationCode;

    /// <summary>Just before the library would make, or read, a token of its own.</summary>
    public static int MakeOrder => GenerateIdentityModelToken.Descriptor.Order - 500;

    public static int ReadOrder => ValidateIdentityModelToken.Descriptor.Order - 500;

    public ValueTask HandleAsync(GenerateTokenContext context)
    {
        if (context.TokenType == Code)
        {
            context.Principal.SetTokenType(Code);
            context.Token = shelf.Put(context.Principal);
        }
        return default;
    }

    public ValueTask HandleAsync(ValidateTokenContext context)
    {
        if (!context.ValidTokenTypes.Contains(Code))
            return default;
        context.Principal = shelf.Take(context.Token);
        if (context.Principal is null)
            context.Reject(
                OpenIddictConstants.Errors.InvalidGrant,
                "The code is unknown, too old, or was used before."
            );
        return default;
    }
}
