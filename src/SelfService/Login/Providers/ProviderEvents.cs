using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>What is ours in the conversation with a provider: what is asked for, and what becomes of the answer.</summary>
internal sealed class ProviderEvents(
    SignInProviders providers,
    StrongSession session,
    ILogger<ProviderEvents> logger
) : OpenIdConnectEvents
{
    /// <summary>Of the request: whether the person shall show who they are although they have just done so.</summary>
    public const string Again = "again";

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        var provider = providers.Behind(context.Scheme.Name);
        var message = context.ProtocolMessage;
        if (provider.Acr is { } acr)
            message.AcrValues = acr;
        if (provider.DetailsType is { } type)
            message.SetParameter("authorization_details", Details(type, provider));
        if (context.Properties.Items.ContainsKey(Again))
            message.Prompt = "login";
        message.UiLocales = LanguageChoice.Of(context.HttpContext).Tag();
        return Task.CompletedTask;
    }

    /// <summary>
    /// Says who asks by client_id (RP-Initiated Logout 1.0 section 2). An id_token_hint would put the person's national
    /// identity number in an address.
    /// </summary>
    public override Task RedirectToIdentityProviderForSignOut(RedirectContext context)
    {
        context.ProtocolMessage.IdTokenHint = null;
        context.ProtocolMessage.ClientId = providers.Behind(context.Scheme.Name).ClientId;
        return Task.CompletedTask;
    }

    /// <summary>
    /// The framework takes an unsigned id_token from the token endpoint, whose TLS vouches for it (OpenID Connect Core section
    /// 3.1.3.7, 6). A provider that signs one time and not the next is not believed.
    /// </summary>
    public override Task TokenValidated(TokenValidatedContext context)
    {
        if (context.SecurityToken.RawSignature is not { Length: > 0 })
            context.Fail("The id_token is not signed.");
        return Task.CompletedTask;
    }

    public override async Task TicketReceived(
        Microsoft.AspNetCore.Authentication.TicketReceivedContext context
    )
    {
        var provider = providers.Behind(context.Scheme.Name);
        await session.Begin(context.HttpContext, provider, context.Principal!);
        context.Response.Redirect(LocalAddress.OrHome(context.ReturnUri));
        context.HandleResponse();
    }

    /// <summary>
    /// Whatever went wrong, a wrong state, a forged token, a person who changed their mind: a page says so, and nobody is
    /// signed in.
    /// </summary>
    public override Task RemoteFailure(
        Microsoft.AspNetCore.Authentication.RemoteFailureContext context
    )
    {
        logger.LogWarning(
            "A sign-in at the provider {Scheme} failed: {Reason}",
            context.Scheme.Name,
            context.Failure?.GetType().Name
        );
        var environment = providers.Behind(context.Scheme.Name).Environment;
        // Where it should have led is not known when the state was somebody else's.
        var back = LocalAddress.OrHome(context.Properties?.RedirectUri);
        context.Response.Redirect(Links.ProviderFailedAt(environment, back));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static string Details(string type, SignInProvider provider) =>
        new JsonArray([
            .. provider.Resources.Values.Select(resource => new JsonObject
            {
                ["type"] = type,
                ["resource"] = resource,
            }),
        ]).ToJsonString();
}
