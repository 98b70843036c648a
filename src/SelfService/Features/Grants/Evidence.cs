using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>A fact beside a check that was not met: what the grant has, or what is registered.</summary>
public sealed record Evidence(Text Label, string Value);
