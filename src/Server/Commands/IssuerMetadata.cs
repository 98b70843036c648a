namespace Portvakt.Server.Commands;

/// <summary>Where an issuer says its keys and its token endpoint are (RFC 8414).</summary>
internal sealed record IssuerMetadata(string Issuer, string TokenEndpoint, string KeysAddress);
