namespace Portvakt.SelfService.Workshop;

/// <summary>The integration that a key is made for, so that its file is ready to use.</summary>
/// <param name="Issuer">Whom it asks for tokens.</param>
/// <param name="Scope">Its scopes with spaces between them.</param>
public sealed record WorkshopClient(string ClientId, string Issuer, string Scope);
