using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What has happened to one integration.</summary>
public sealed record ActivityModel(Integration Integration, LogModel Log);
