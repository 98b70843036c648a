using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>A scope as it was typed or sent, for a new one and for a change.</summary>
internal sealed record ScopeInput(string? Prefix, string? Subscope, RequestedScope Properties)
{
    /// <summary>Whether it works; null leaves that as it is.</summary>
    public bool? Active { get; init; }

    /// <summary>What the catalogue is to say beside it.</summary>
    public RequestedIntroduction Introduction { get; init; } = new();
}
