using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>What production calls otherwise, as it was typed; addresses one a line.</summary>
public sealed record PromotionForm(
    string? Name,
    string? RedirectUris,
    string? PostLogoutRedirectUris,
    string? FrontchannelLogoutUri
)
{
    internal static PromotionForm Of(Integration integration) =>
        new(
            integration.Name,
            string.Join('\n', integration.Settings.RedirectUris),
            string.Join('\n', integration.Settings.PostLogoutRedirectUris),
            integration.Settings.FrontchannelLogoutUri
        );

    internal static PromotionForm Read(PostedForm form) =>
        new(
            form["name"],
            form["redirect_uris"],
            form["post_logout_redirect_uris"],
            form["frontchannel_logout_uri"]
        );

    internal RequestedSettings Addresses =>
        new()
        {
            RedirectUris = Split(RedirectUris),
            PostLogoutRedirectUris = Split(PostLogoutRedirectUris),
            FrontchannelLogoutUri = FrontchannelLogoutUri ?? "",
        };

    private static IReadOnlyList<string> Split(string? text) =>
        (text ?? "").Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}
