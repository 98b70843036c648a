using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>What the page shows.</summary>
/// <param name="Blocked">Why it cannot be sent; null when it can.</param>
public sealed record OneKeyModel(
    Integration Integration,
    PublicKey Key,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked,
    DateTimeOffset Now
);
