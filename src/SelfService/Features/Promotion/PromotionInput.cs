using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>What is to be taken over, with what production calls otherwise.</summary>
/// <param name="From">The environment that it is tested in.</param>
/// <param name="Expected">The version that was compared.</param>
/// <param name="Name">Null for the same as in test.</param>
/// <param name="Addresses">Those that are null stay as in test.</param>
internal sealed record PromotionInput(
    string From,
    string ClientId,
    VersionCheck? Expected,
    string? Name,
    RequestedSettings Addresses
);
