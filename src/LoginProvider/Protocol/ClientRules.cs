using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Portvakt.LoginProvider.Protocol;

/// <summary>Which clients there are and where their answers may go. Nothing is sent to an address that is not theirs.</summary>
internal sealed class ClientRules(LoginSettings settings)
    : IOpenIddictServerHandler<ValidateAuthorizationRequestContext>,
        IOpenIddictServerHandler<ValidateTokenRequestContext>,
        IOpenIddictServerHandler<ValidateEndSessionRequestContext>
{
    private const string Unknown = "There is no such client here.";
    private const string WrongAddress = "The address to return to is not one of the client's.";

    public ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
    {
        if (settings.Client(context.ClientId) is not { } client)
            context.Reject(Errors.UnauthorizedClient, Unknown);
        else if (context.RedirectUri != client.RedirectUri)
            context.Reject(Errors.InvalidRequest, WrongAddress);
        return default;
    }

    public ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        if (settings.Client(context.ClientId) is null)
            context.Reject(Errors.InvalidClient, Unknown);
        else if (context.ClientSecret is not null || context.Request.ClientAssertion is not null)
            context.Reject(Errors.InvalidClient, "The client is public: send no secret.");
        return default;
    }

    public ValueTask HandleAsync(ValidateEndSessionRequestContext context)
    {
        if (context.PostLogoutRedirectUri is not { } address)
            return default;
        var hinted = context.IdentityTokenHintPrincipal?.FindFirst(Claims.Private.Presenter)?.Value;
        var client = settings.Client(context.ClientId ?? hinted);
        if (client is null || hinted is not null && hinted != client.Id)
            context.Reject(Errors.InvalidRequest, Unknown);
        else if (address != client.PostLogoutRedirectUri)
            context.Reject(Errors.InvalidRequest, WrongAddress);
        return default;
    }
}
