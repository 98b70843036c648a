using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>Lays an integration in test and in production side by side.</summary>
internal static class PromotionLines
{
    public static IReadOnlyList<PromotionLine> Of(PromotionFound found, InstalledEnvironment target)
    {
        var (here, there) = (found.Source, found.Twin ?? found.Source);
        var isLogin = here.Kind.IsLogin();
        return
        [
            new(PromotionTexts.Name, here.Name, there.Name),
            new(PromotionTexts.Description, here.Description, there.Description),
            new(PromotionTexts.Kind, here.Kind.Name(), there.Kind.Name()),
            new(
                PromotionTexts.ClientId,
                here.ClientId,
                found.Twin is null ? PromotionTexts.NewClientId : there.ClientId
            ),
            new(PromotionTexts.Issuer, found.From.Issuer, target.Issuer, IsCode: true),
            new(
                PromotionTexts.TokenEndpoint,
                $"{found.From.Issuer}token",
                $"{target.Issuer}token",
                IsCode: true
            ),
            new(
                PromotionTexts.Keys,
                Keys(here),
                found.Twin is null ? PromotionTexts.NoKeys : Keys(there)
            ),
            new(PromotionTexts.Lifetime, Lifetime(here), Lifetime(there)),
            .. new PromotionLine[]
            {
                new(PromotionTexts.Team, here.Team, there.Team),
                new(PromotionTexts.Tags, Joined(here.Tags), Joined(there.Tags)),
            }
                .Concat(isLogin ? Addresses(here.Settings, there.Settings) : [])
                .Where(line => line.Here is not null || line.There is not null),
            .. found.Here.Zip(found.There, (h, t) => Line(h, t, found)),
        ];
    }

    private static IEnumerable<PromotionLine> Addresses(ClientSettings here, ClientSettings there)
    {
        yield return new(
            PromotionTexts.RedirectUris,
            Joined(here.RedirectUris),
            Joined(there.RedirectUris),
            IsCode: true
        );
        yield return new(
            PromotionTexts.PostLogout,
            Joined(here.PostLogoutRedirectUris),
            Joined(there.PostLogoutRedirectUris),
            IsCode: true
        );
        yield return new(
            PromotionTexts.Frontchannel,
            here.FrontchannelLogoutUri,
            there.FrontchannelLogoutUri,
            IsCode: true
        );
    }

    /// <summary>Both lists have the same names in the same order.</summary>
    private static PromotionLine Line(ScopeOffer here, ScopeOffer there, PromotionFound found) =>
        new(
            here.Name.Value,
            OnClient(found.Source, here)
                ? StandingWords.Label(here.Standing)
                : PromotionTexts.NotOn,
            found.Twin is { } twin && !OnClient(twin, there) ? PromotionTexts.NotOn
                : found.LeftBehind.Contains(there) ? PromotionTexts.NotInProd
                : StandingWords.Label(there.Standing)
        );

    private static bool OnClient(Integration integration, ScopeOffer offer) =>
        integration.Scopes.Any(s => s.Scope == offer.Name);

    private static Text Keys(Integration integration) =>
        integration.Keys.Count switch
        {
            0 => PromotionTexts.NoKey,
            1 => PromotionTexts.OneKey,
            var some => PromotionTexts.ManyKeys.With(some),
        };

    private static Text Lifetime(Integration integration) =>
        integration.TokenLifetime is { } seconds
            ? PromotionTexts.Seconds.With(seconds)
            : PromotionTexts.DefaultLifetime;

    private static string? Joined(IReadOnlyList<string> words) =>
        words.Count == 0 ? null : string.Join(", ", words);
}
