namespace Portvakt.SelfService.Login;

/// <summary>The portal's own address, without a trailing slash, for links in what both the pages and the API send.</summary>
public sealed record PortalAddress(string Value);
