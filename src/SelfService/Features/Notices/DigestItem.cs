using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>One thing that a digest tells of.</summary>
/// <param name="Organisation">Its owner's name.</param>
/// <param name="Integration">The name of the integration that it belongs to; null for the others.</param>
/// <param name="ClientId">That integration's client_id.</param>
/// <param name="LastUsed">When a key last helped to a token; null when it did not, as far as is kept.</param>
internal sealed record DigestItem(
    Notice Notice,
    string Organisation,
    string? Integration,
    string? ClientId,
    DateTimeOffset? LastUsed
);
