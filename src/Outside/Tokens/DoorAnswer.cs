using System.Net;

namespace Portvakt.Outside.Tokens;

/// <summary>What a token endpoint answered.</summary>
public sealed record DoorAnswer(HttpStatusCode Status, string Body);
