using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client that is about to work again.</summary>
/// <param name="Blocked">Why it cannot be done; null when it can.</param>
/// <param name="KeysGone">Whether none of its keys is in force any more.</param>
public sealed record ReactivateModel(
    Integration Integration,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked,
    bool KeysGone
);
