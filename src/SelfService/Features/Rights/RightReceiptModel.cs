using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>What the receipt shows.</summary>
public sealed record RightReceiptModel(EnvironmentName Environment, RightReceipt Receipt);
