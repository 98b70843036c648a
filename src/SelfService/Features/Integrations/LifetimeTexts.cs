using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words about tokens that last shorter than an integration asks for.</summary>
internal static class LifetimeTexts
{
    /// <summary>What was saved, then the scope that allows least.</summary>
    public static readonly Text SavedShorter = new(
        "{0} Token med {1} varer høyst {2} sekunder, selv om integrasjonen ber om {3}. Det bestemmer tilbyderen av scopet.",
        "{0} Token med {1} varer høgst {2} sekund, sjølv om integrasjonen ber om {3}. Det bestemmer tilbydaren av scopet.",
        "{0} Tokens with {1} last at most {2} seconds, although the integration asks for {3}. The scope's provider decides that."
    );
    public static readonly Text SeeScopes = new("Se scopes", "Sjå scope", "See the scopes");
}
