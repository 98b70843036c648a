namespace Portvakt.SelfService.Login;

/// <summary>What a page needs to ask the browser for a passkey.</summary>
/// <param name="Options">The options in JSON, for navigator.credentials.</param>
/// <param name="Challenge">What comes back with the answer, sealed.</param>
public sealed record PasskeyOffer(string Options, string Challenge);
