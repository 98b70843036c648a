using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.JwkCreator;

/// <summary>What the page shows.</summary>
public sealed record JwkCreatorModel
{
    /// <summary>What was pasted; empty when it was private.</summary>
    public string Pasted { get; init; } = "";

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>What was recognised; null before anything was sent.</summary>
    public KeyForm? Form { get; init; }

    /// <summary>The public keys in it.</summary>
    public IReadOnlyList<PublicKeyMaterial> Keys { get; init; } = [];
}
