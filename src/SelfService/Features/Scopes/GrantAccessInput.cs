using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Whom to give access.</summary>
/// <param name="Anyway">The second click: give it though the register does not know the number.</param>
internal sealed record GrantAccessInput(string? Orgno, bool Anyway)
{
    /// <summary>On what terms; null for none of its own, so that one that stands keeps those that it has.</summary>
    public AccessTerms? Terms { get; init; }

    /// <summary>Whether it is fine that access stands already; otherwise that is told as a mistake.</summary>
    public bool MayStand { get; init; }

    public VersionCheck? Expected { get; init; }
}
