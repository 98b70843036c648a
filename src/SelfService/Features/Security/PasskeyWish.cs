namespace Portvakt.SelfService.Features.Security;

/// <summary>What was typed before the browser was asked to make a passkey; it travels with the challenge.</summary>
internal sealed record PasskeyWish(string Name, bool EndOthers, string State);
