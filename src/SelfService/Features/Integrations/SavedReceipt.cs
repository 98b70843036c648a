using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>
/// What is said when an integration is saved. Saving is never refused for a scope's limit, so the receipt is where its
/// keeper hears that tokens last shorter than was asked for.
/// </summary>
internal sealed class SavedReceipt(JudgeScopes judge, Receipts receipts)
{
    /// <param name="saved">What is said when there is no more to say.</param>
    public async Task Leave(
        HttpContext http,
        Text saved,
        Integration integration,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var lifetime = integration.TokenLifetime;
        IReadOnlyList<ScopeOffer> scopes = lifetime is null
            ? []
            : await judge.Of(integration, visit.Environment, cancellation);
        var shortest = scopes.Where(s => s.Shortens(lifetime)).MinBy(s => s.MaxTokenLifetime);
        if (shortest is null)
            receipts.Leave(http, saved);
        else
            receipts.Leave(
                http,
                LifetimeTexts.SavedShorter.With(
                    saved,
                    shortest.Name,
                    shortest.MaxTokenLifetime,
                    lifetime
                ),
                Links.IntegrationScopes(visit.Environment.Name, integration.ClientId),
                LifetimeTexts.SeeScopes
            );
    }
}
