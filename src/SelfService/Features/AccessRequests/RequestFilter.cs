using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Which requests a list shows.</summary>
/// <param name="State">Null for all.</param>
/// <param name="Scope">A part of the name of the scope; empty for all.</param>
public sealed record RequestFilter(AccessRequestState? State, string Scope)
{
    /// <summary>As the address says; a state that there is not is none.</summary>
    public static RequestFilter Read(string? state, string? scope) =>
        new(
            ScopeWords.RequestStates.TryFind(state, out var found) ? found : null,
            (scope ?? "").Trim()
        );

    /// <summary>The word of the state; null for all.</summary>
    public string? StateWord => State is { } state ? ScopeWords.RequestStates.Of(state) : null;

    public bool Narrows => State is not null || Scope.Length > 0;

    /// <summary>The address of a page of the same list.</summary>
    public string Address(string list, int page) =>
        $"{list}?status={StateWord}&scope={Uri.EscapeDataString(Scope)}&side={page}";
}
