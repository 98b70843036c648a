using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>What production calls otherwise; what is left out stays as in test.</summary>
internal sealed record PromotionRequest(
    [property: MaxLength(IntegrationProperties.NameLength)] string? ClientName = null,
    [property: Description("Of clients that people sign in with.")]
    [property: MaxLength(ClientAddresses.MostAddresses)]
        IReadOnlyList<string?>? RedirectUris = null,
    [property: MaxLength(ClientAddresses.MostAddresses)]
        IReadOnlyList<string?>? PostLogoutRedirectUris = null,
    [property: Description("Empty for none.")] string? FrontchannelLogoutUri = null
)
{
    /// <summary>All as in test.</summary>
    public static readonly PromotionRequest Same = new();

    public RequestedSettings Addresses =>
        new()
        {
            RedirectUris = RedirectUris,
            PostLogoutRedirectUris = PostLogoutRedirectUris,
            FrontchannelLogoutUri = FrontchannelLogoutUri,
        };
}
