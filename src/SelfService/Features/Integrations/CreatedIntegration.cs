using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client that was just registered, with the secret that is told this once.</summary>
internal sealed record CreatedIntegration(Integration Integration, string? Secret);
