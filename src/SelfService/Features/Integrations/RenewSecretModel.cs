using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>An integration that is about to get a new secret.</summary>
/// <param name="Blocked">Why the reader may not do it; null when they may.</param>
public sealed record RenewSecretModel(
    Integration Integration,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked
);
