using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>
/// What is said when an integration is saved. Saving is never refused for a scope's limit, so the receipt is where its
/// keeper hears that tokens last shorter than was asked for.
/// </summary>
internal sealed class SavedReceipt(ShowIntegration show, Receipts receipts)
{
    /// <param name="saved">What is said when there is no more to say.</param>
    public async Task Leave(
        HttpContext http,
        Text saved,
        string clientId,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var shown = await show.Handle(clientId, visit.Environment, visit.Actor, cancellation);
        var shortest = shown
            ?.Scopes.Where(s => s.Shortens(shown.Integration.TokenLifetime))
            .MinBy(s => s.MaxTokenLifetime);
        if (shortest is null)
            receipts.Leave(http, saved);
        else
            receipts.Leave(
                http,
                LifetimeTexts.SavedShorter.With(
                    saved,
                    shortest.Name,
                    shortest.MaxTokenLifetime,
                    shown!.Integration.TokenLifetime
                ),
                Links.IntegrationScopes(visit.Environment.Name, clientId),
                LifetimeTexts.SeeScopes
            );
    }
}
