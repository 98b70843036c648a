using System.Collections.Immutable;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using Portvakt.Domain.Basics;
using Portvakt.LoginProvider.Representing;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Portvakt.LoginProvider.Protocol;

/// <summary>What the metadata says beyond what the library knows of itself.</summary>
internal sealed class Metadata : IOpenIddictServerHandler<HandleConfigurationRequestContext>
{
    public ValueTask HandleAsync(HandleConfigurationRequestContext context)
    {
        context.Metadata["acr_values_supported"] = List(Levels.All);
        context.Metadata["authorization_details_types_supported"] = List(DetailsTypes.Words);
        // Public clients with PKCE: no secret to show.
        context.Metadata[OpenIddictConstants.Metadata.TokenEndpointAuthMethodsSupported] = List([
            OpenIddictConstants.ClientAuthenticationMethods.None,
        ]);
        context.Metadata["ui_locales_supported"] = List(Languages.All.Select(l => l.Tag()));
        return default;
    }

    private static OpenIddictParameter List(IEnumerable<string> words) =>
        new(words.Select(w => (string?)w).ToImmutableArray());
}
