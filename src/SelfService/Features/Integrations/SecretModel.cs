using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A secret that is told this once.</summary>
/// <param name="IsNew">Whether the integration has just been made.</param>
public sealed record SecretModel(Integration Integration, string Secret, bool IsNew);
