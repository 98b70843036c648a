using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Which key to remove from which client.</summary>
internal sealed record RemoveKeyInput(string ClientId, string Kid)
{
    public VersionCheck? Expected { get; init; }
}
