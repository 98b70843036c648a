using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Registered;

/// <summary>The same integration in another environment.</summary>
public sealed record Twin(InstalledEnvironment Environment, string ClientId, bool Active);
