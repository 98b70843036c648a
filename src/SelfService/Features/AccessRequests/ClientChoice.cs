namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A client that can be named in a request.</summary>
public sealed record ClientChoice(string ClientId, string Name);
